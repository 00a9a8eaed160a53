import { resolve } from "node:path";
import { listen, portsFor } from "./listen";
import { pageServer } from "./page-server";

const FOLDER = resolve(__dirname, "../../dist/filepage");

function welcome(address: string): string {
  return `
Die Seite für Ihre Mitgliederlisten läuft. Bitte öffnen Sie im Browser:

    ${address}

Ihre Dateien bleiben auf diesem Rechner; nichts wird hochgeladen.
Zum Beenden drücken Sie Strg+C.
`;
}

/** Serves the built page until the process is asked to end. PORT names another port. Rejects with Refusal. */
export async function serve(): Promise<void> {
  const server = pageServer(FOLDER);
  console.log(welcome(await listen(server, portsFor(process.env["PORT"]))));
  whenAskedToEnd(() => {
    server.close();
    server.closeAllConnections();
  });
}

/** npm passes SIGTERM on to the shell between it and us only: then it is gone and we have another parent. */
function whenAskedToEnd(end: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) endOnce();
  }, 1000).unref();
  const endOnce = () => {
    clearInterval(watch);
    end();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, endOnce);
}
