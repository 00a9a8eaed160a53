import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const OFFICE_SOURCE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const MICROSOFT = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const HOST = join(process.cwd(), "dist/test-host/excel-host.js");

let script: Promise<string> | undefined;

async function build(): Promise<string> {
  const [host, library] = await Promise.all([
    readFile(HOST, "utf8"),
    readFile(join(MICROSOFT, "excel-win32-16.01.js"), "utf8"),
  ]);
  return `${host};\n${library};\nexcelHost.attach(globalThis);`;
}

/**
 * What a page gets for office.js: the workbook side, Microsoft's client library in front of it, and
 * what office.js does at the end. One script at office.js's own address, so that the page under test is
 * the very page that ships, with its own rules of what it may load.
 */
export function officeWithHost(): Promise<string> {
  script ??= build();
  return script;
}

/** A file of Microsoft's package, by its path below OFFICE_SOURCE; undefined where there is none. */
export function officeFile(path: string): Promise<string | undefined> {
  return readFile(join(MICROSOFT, path), "utf8").catch(() => undefined);
}
