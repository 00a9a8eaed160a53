import { join } from "node:path";
import { newWorkbook } from "../adapters/xlsx";
import { layOut, templateDocuments } from "../core";
import type { Call } from "./call";
import { saveNew, saveOver } from "./files";
import { savedText } from "./saved-text";
import type { ExitCode, Terminal } from "./terminal";

const WAYS = {
  empty: { file: "Vorlage-Mitglieder.xlsx", done: "Leere Mappe mit fünf Eingabeblättern" },
  filled: {
    file: "Vorlage-Mitglieder-ausgefuellt.xlsx",
    done: "Mappe mit fünf Eingabeblättern, ausgefüllt mit den Angaben der Vorlage vom 16.12.2020,",
  },
};

const TITLE = "Mitglieder, Gremien und Termine: Eingabeblätter";

/** `entsendung template`: a workbook with the five input sheets; an existing file only when named with -o. */
export async function template(
  { output, filled }: Extract<Call, { type: "template" }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const way = filled ? WAYS.filled : WAYS.empty;
  const bytes = await newWorkbook(templateDocuments({ filled }).map(layOut), TITLE);
  const own = join(terminal.folder, way.file);
  const saved = await (output === undefined ? saveNew(own, bytes) : saveOver(output, bytes));
  terminal.print(savedText(way.done, saved));
  return 0;
}
