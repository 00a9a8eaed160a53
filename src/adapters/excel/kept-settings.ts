import { runExcel } from "./run";

/** What users set for this workbook. It travels with the file; undefined: never set. */
export interface KeptSettings {
  /** Stichtag, "2021-02-17". */
  readonly asOf: string | undefined;
  /** The year of the session plan. */
  readonly year: number | undefined;
  /** Number of the council paper, "SV-10-0089/1". */
  readonly paperReference: string | undefined;
}

const KEY = "entsendung";

const NOTHING: KeptSettings = { asOf: undefined, year: undefined, paperReference: undefined };

/** What is kept in the workbook; what is not understood (another version wrote it) is as never set. */
export async function readSettings(excel: typeof Excel): Promise<KeptSettings> {
  return runExcel(excel, async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return setting.isNullObject ? NOTHING : settingsFrom(setting.value);
  });
}

/** Keeps settings in the workbook. They are stored with the file when it is saved. */
export async function keepSettings(excel: typeof Excel, settings: KeptSettings): Promise<void> {
  await runExcel(excel, async (context) => {
    // As text: Excel hands objects back in its own way, dates above all.
    context.workbook.settings.add(KEY, JSON.stringify(settings));
    await context.sync();
  });
}

function settingsFrom(value: unknown): KeptSettings {
  const kept = parsed(value);
  const { asOf, year, paperReference } = kept;
  return {
    asOf: typeof asOf === "string" ? asOf : undefined,
    year: typeof year === "number" ? year : undefined,
    paperReference: typeof paperReference === "string" ? paperReference : undefined,
  };
}

function parsed(value: unknown): Readonly<Partial<Record<keyof KeptSettings, unknown>>> {
  try {
    const kept: unknown = JSON.parse(String(value));
    return typeof kept === "object" && kept !== null ? kept : {};
  } catch {
    // Not ours, or cut off: the same as nothing kept.
    return {};
  }
}
