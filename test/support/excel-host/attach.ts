import type { HostWorkbook } from "./model/workbook";
import { officeContext, onReady, type OfficeContextOptions } from "./office-context";
import { factsOf, type LibraryFacts } from "./protocol/library-facts";

/** The globals of a page or vm context into which the library was loaded. */
export interface LibraryGlobals {
  Excel?: unknown;
  Office?: unknown;
  OfficeExtension?: unknown;
  OSF?: unknown;
}

const HOST_INFO = { hostType: "excel", hostPlatform: "win32", isDialog: false, flags: 0 };

function objectOf(globals: LibraryGlobals, name: keyof LibraryGlobals): Record<string, unknown> {
  const found = globals[name];
  if (typeof found !== "object" || found === null) throw new TypeError(`${name} is not loaded`);
  return found as Record<string, unknown>;
}

/**
 * Does what office.js and the host do once the library is there: Office.context, Office.onReady, and
 * the gating of requirement sets. Returns what the library knows of its classes.
 */
export function attachTo(
  globals: LibraryGlobals,
  workbook: HostWorkbook,
  options: OfficeContextOptions,
): LibraryFacts {
  const context = officeContext(workbook, options);
  // Office.context is a getter that asks the app factory, which office.js makes in a real host.
  const factory = { getContext: () => context, getHostInfo: () => HOST_INFO };
  objectOf(globals, "OSF")["_OfficeAppFactory"] = factory;
  objectOf(globals, "Office")["onReady"] = onReady(options);
  const { CommonUtility } = objectOf(globals, "OfficeExtension");
  // Members above the requirement set throw ApiNotFound, as in an older Office.
  (CommonUtility as Record<string, unknown>)["_doApiNotSupportedCheck"] = true;
  return factsOf(globals.Excel);
}
