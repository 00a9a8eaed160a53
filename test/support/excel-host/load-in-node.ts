import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import type { NativeBridge } from "./bridge";
import type { ExcelHost } from "./host";

/** Microsoft's own client library as a task pane gets it. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const LIBRARY = "excel-win32-16.01.js";

function libraryPath(): string {
  const resolve = createRequire(join(process.cwd(), "package.json"));
  return join(resolve.resolve("@microsoft/office-js/package.json"), "..", "dist", LIBRARY);
}

let script: Script | undefined;

/** Compiled once: parsing takes longer than running. */
function libraryScript(): Script {
  script ??= new Script(readFileSync(libraryPath(), "utf8"), { filename: LIBRARY });
  return script;
}

function nothing(): void {
  // The library registers page events that never come in Node.
}

/** The library tries to clean up again after seconds; that must not keep a test run alive. */
function shortLived(act: () => void, milliseconds?: number): NodeJS.Timeout {
  return setTimeout(act, milliseconds).unref();
}

/** As much of a page as the library touches while it loads. */
function pageGlobals(bridge: NativeBridge): Record<string, unknown> {
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const globals: Record<string, unknown> = {
    _richApiNativeBridge: bridge,
    console,
    setTimeout: shortLived,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "Node", platform: "Node", language: "de-DE" },
    location: {
      href: "https://localhost/",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      origin: "https://localhost",
      hash: "",
      search: "",
    },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: nothing,
      head: element(),
      cookie: "",
      URL: "https://localhost/",
    },
  };
  for (const name of ["window", "self", "top", "parent"]) globals[name] = globals;
  return globals;
}

/**
 * Loads the library into a context of its own, with the host behind it. Each call gives a fresh
 * library; the host should be used with one only.
 */
export function loadInNode(host: ExcelHost): OfficeLibrary {
  const globals = pageGlobals(host.bridge);
  libraryScript().runInContext(createContext(globals));
  host.attach(globals);
  return globals as unknown as OfficeLibrary;
}
