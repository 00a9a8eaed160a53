import type { HostWorkbook } from "./model/workbook";

/** ExcelApi up to which the played Excel goes: 1.12 floor, 1.14 Office 2021, 1.17 2024, 1.20 365. */
export type ApiLevel = "1.9" | "1.12" | "1.13" | "1.14" | "1.17" | "1.20";

export interface OfficeContextOptions {
  readonly apiLevel: ApiLevel;
  /** "PC" for the desktop, "OfficeOnline" for the web. */
  readonly platform: "PC" | "OfficeOnline" | "Mac";
  /** How Office.onReady behaves: real Excel has been seen to hang and to answer host null. */
  readonly ready: "excel" | "noHost" | "never";
}

type Callback = (result: { status: string; value: unknown }) => void;

function asNumbers(version: string): [number, number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}

function supports(level: ApiLevel, name: string, version = "1.1"): boolean {
  if (name === "DelayForCellEdit") return true;
  if (name !== "ExcelApi") return false;
  const [major, minor] = asNumbers(version);
  const [topMajor, topMinor] = asNumbers(level);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}

/** Settings of the document: a copy in memory until they are saved. */
function documentSettings(workbook: HostWorkbook) {
  let memory = new Map(workbook.settings);
  const done = (callback: Callback | undefined, value: unknown) =>
    queueMicrotask(() => callback?.({ status: "succeeded", value }));
  return {
    get: (key: string) => memory.get(key) ?? null,
    set: (key: string, value: unknown) => void memory.set(key, value),
    remove: (key: string) => void memory.delete(key),
    saveAsync: (first?: unknown, second?: Callback) => {
      workbook.settings.clear();
      for (const [key, value] of memory) workbook.settings.set(key, value);
      done(typeof first === "function" ? (first as Callback) : second, undefined);
    },
    refreshAsync: (callback?: Callback) => {
      memory = new Map(workbook.settings);
      done(callback, undefined);
    },
  };
}

/** What Office.context is, as far as the product asks. */
export function officeContext(workbook: HostWorkbook, options: OfficeContextOptions) {
  return {
    contentLanguage: "de-DE",
    displayLanguage: "de-DE",
    host: "Excel",
    platform: options.platform,
    diagnostics: { host: "Excel", platform: options.platform, version: "16.0" },
    requirements: {
      isSetSupported: (name: string, version?: string) => supports(options.apiLevel, name, version),
    },
    document: { settings: documentSettings(workbook), url: workbook.name, mode: "readWrite" },
  };
}

/** Office.onReady: calls back and resolves, unless it is told to hang. */
export function onReady({ ready, platform }: OfficeContextOptions) {
  return (callback?: (answer: object) => void): Promise<object> => {
    if (ready === "never") return new Promise(() => undefined);
    const answer = ready === "excel" ? { host: "Excel", platform } : { host: null, platform: null };
    const promise = Promise.resolve(answer);
    return callback ? promise.then((value) => (callback(value), value)) : promise;
  };
}
