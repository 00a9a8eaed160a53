/// <reference types="office-js" />
import { diagnosticsText, ExcelFailure, type ExcelWorkbook } from "../adapters/excel";
import { dayFromIso, isoText, UnusableInput } from "../core";
import { desk, pause } from "../desk";
import { wallDay, type PaneFailure, type PaneHost, type PaneSettings } from "../pane";
import { MissingPart } from "./missing-part";
import { shareVersion } from "./share-version";

/** The pane beside a workbook that is open in Excel. */
export function excelHost(workbook: ExcelWorkbook, office: typeof Office): PaneHost {
  const work = desk(workbook, pause);
  return {
    check: ({ asOf = wallDay(new Date()), ...settings }, options) =>
      work.check({ asOf, ...settings }, options),
    write: () => work.write(),
    writeTemplates: (options) => work.writeTemplates(options),
    keepMapping: (mapping) => work.keepMapping(mapping),
    keepRules: (settings) => work.keepRules(settings),
    keepSessionDays: (days) => work.keepSessionDays(days),
    judgeDays: (key) => work.judgeDays(key),
    remedies: (finding) => work.remedies(finding),
    outcome: (finding, choice) => work.outcome(finding, choice),
    amend: (amendment) => work.amend(amendment),
    catalogue: () => work.catalogue(),
    excerpts: () => work.excerpts(),
    sharePreview: (told) => work.sharePreview(told),
    shareVersion: (told) => shareVersion(workbook, work, told),
    selectPlace: (place) => workbook.selectPlace(place),
    onWorkbookChanged: (callback) => workbook.onWorkbookChanged(callback),
    readSettings: () => readSettings(workbook),
    keepSettings: (settings) => workbook.keepSettings(kept(settings)),
    today: () => wallDay(new Date()),
    isDark: () => isDark(office),
    failureFrom,
  };
}

async function readSettings(workbook: ExcelWorkbook): Promise<PaneSettings> {
  const settings = await workbook.readSettings();
  return { ...settings, asOf: dayFromIso(settings.asOf ?? "") };
}

function kept({ asOf, ...settings }: PaneSettings) {
  return { ...settings, asOf: asOf === undefined ? undefined : isoText(asOf) };
}

/** By the luminance (Rec. 601) of the pane's background as Excel's theme has it; not all tell. */
function isDark({ context }: typeof Office): boolean | undefined {
  const theme = context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const digits = /^#?([\da-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? "")?.[1];
  if (digits === undefined) return undefined;
  const colour = parseInt(digits, 16);
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const REASONS: ReadonlyMap<string, PaneFailure["reason"]> = new Map<string, PaneFailure["reason"]>([
  ["cell-edit", "cell-edit"],
  ["connection-lost", "lost"],
  ["cell-changed", "changed"],
]);

function failureFrom(error: unknown): PaneFailure {
  if (error instanceof ExcelFailure) {
    return {
      reason: REASONS.get(error.reason) ?? "other",
      sentence: error.message,
      diagnostics: diagnosticsText(error),
    };
  }
  if (error instanceof UnusableInput) {
    return { reason: "other", sentence: error.message, diagnostics: "" };
  }
  if (error instanceof MissingPart) {
    return { reason: "other", sentence: error.message, diagnostics: `Entsendung: ${error.part}` };
  }
  if (error instanceof DOMException && error.name === "AbortError") {
    return { reason: "aborted", sentence: "", diagnostics: "" };
  }
  throw error;
}
