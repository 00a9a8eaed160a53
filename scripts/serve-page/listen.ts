import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Refusal } from "./refusal";

/** Only programs of this machine reach it: the page is for personal data. */
const HOST = "127.0.0.1";
const FIRST_PORT = 8321;
const PORTS_TRIED = 20;

const REFUSALS: ReadonlyMap<string | undefined, string> = new Map([
  ["EADDRINUSE", "ist schon belegt"],
  ["EACCES", "ist auf diesem Rechner nicht erlaubt"],
]);

/** The ports to try in turn: the wished one alone ("8080"), or some that hardly anything else uses. */
export function portsFor(wish: string | undefined): readonly number[] {
  if (!wish) return Array.from({ length: PORTS_TRIED }, (_, index) => FIRST_PORT + index);
  const port = Number(wish);
  if (/^\d+$/.test(wish) && port <= 65_535) return [port];
  throw new Refusal(`PORT ist „${wish}“. Bitte geben Sie eine Zahl zwischen 1 und 65535 an.`);
}

/** Listens on the first of the ports that is free and says where. Rejects with Refusal where none is. */
export async function listen(server: Server, ports: readonly number[]): Promise<string> {
  for (const port of ports) {
    const isLast = port === ports.at(-1);
    if (await listensOn(server, port, isLast)) break;
  }
  return `http://${HOST}:${(server.address() as AddressInfo).port}/`;
}

async function listensOn(server: Server, port: number, isLast: boolean): Promise<boolean> {
  server.listen(port, HOST);
  try {
    await once(server, "listening");
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE" && !isLast) return false;
    const why = REFUSALS.get(code) ?? "lässt sich nicht verwenden";
    throw new Refusal(
      `Der Anschluss ${port} ${why}. Bitte wählen Sie einen anderen, zum Beispiel mit PORT=8400.`,
    );
  }
}
