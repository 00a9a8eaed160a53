// Hands out the built page for files on this machine, with the headers that docs/verwaltung.md advises.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { Refusal } from "./refusal";

const PAGE = "index.html";

/** sirv's own list of types does not have it. */
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The policy that the page carries itself; `frame-ancestors` only works as a header. */
function policyOf(page: string): string {
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/i.exec(page)?.[1];
  if (policy === undefined) throw new Error(`${PAGE} has no content policy`);
  return `${policy}; frame-ancestors 'none'`;
}

function headersFor(page: string): Map<string, string> {
  return new Map([
    ["Content-Security-Policy", policyOf(page)],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "no-referrer"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
  ]);
}

/** A server for the folder, not yet listening. Throws Refusal where nothing has been built there. */
export function pageServer(folder: string): Server {
  const page = join(folder, PAGE);
  if (!existsSync(page))
    throw new Refusal("Die Seite ist noch nicht gebaut. Bitte starten Sie sie mit „npm start“.");
  const headers = headersFor(readFileSync(page, "utf8"));
  const files = sirv(folder, {
    // Looks into the folder at each request and has the browser ask each time: a new build is seen.
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeaders(headers);
      if (path.endsWith(".xlsx")) response.setHeader("Content-Type", WORKBOOK);
    },
  });
  return createServer((request, response) => files(request, response));
}
