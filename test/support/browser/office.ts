import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const OFFICE_SOURCE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const MICROSOFT = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const HOST = join(process.cwd(), "dist/test-host/excel-host.js");

interface OfficeParts {
  readonly script: string;
  /** So many lines at its beginning are the workbook side. */
  readonly hostLines: number;
}

let parts: Promise<OfficeParts> | undefined;

async function build(): Promise<OfficeParts> {
  const [host, library] = await Promise.all([
    readFile(HOST, "utf8"),
    readFile(join(MICROSOFT, "excel-win32-16.01.js"), "utf8"),
  ]);
  const script = `${host};\n${library};\nexcelHost.attach(globalThis);`;
  return { script, hostLines: host.split("\n").length };
}

export function officeParts(): Promise<OfficeParts> {
  parts ??= build();
  return parts;
}

/**
 * What a page gets for office.js: the workbook side, Microsoft's client library in front of it, and
 * what office.js does at the end. One script at office.js's own address, so that the page under test is
 * the very page that ships, with its own rules of what it may load.
 */
export async function officeWithHost(): Promise<string> {
  return (await officeParts()).script;
}

/** A file of Microsoft's package, by its path below OFFICE_SOURCE; undefined where there is none. */
export function officeFile(path: string): Promise<string | undefined> {
  return readFile(join(MICROSOFT, path), "utf8").catch(() => undefined);
}
