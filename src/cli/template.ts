import { join } from "node:path";
import { newWorkbook } from "../adapters/xlsx";
import { layOut, templateDocuments } from "../core";
import type { Call } from "./call";
import { Failure } from "./failure";
import { fileExists, writeAtomically } from "./files";
import type { ExitCode, Terminal } from "./terminal";

const WAYS = {
  empty: { file: "Vorlage-Mitglieder.xlsx", done: "Leere Mappe mit fünf Eingabeblättern" },
  filled: {
    file: "Vorlage-Mitglieder-ausgefuellt.xlsx",
    done: "Mappe mit fünf Eingabeblättern, ausgefüllt mit den Angaben der Vorlage vom 16.12.2020,",
  },
};

/** `entsendung template`: a workbook with the five input sheets; an existing file only when named with -o. */
export async function template(
  { output, filled }: Extract<Call, { type: "template" }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const way = filled ? WAYS.filled : WAYS.empty;
  const target = output ?? join(terminal.folder, way.file);
  if (output === undefined && (await fileExists(target))) {
    throw new Failure(
      `Die Datei „${target}“ gibt es schon; bitte mit „-o“ einen anderen Namen angeben.`,
    );
  }
  await writeAtomically(target, await newWorkbook(templateDocuments({ filled }).map(layOut)));
  terminal.print(`${way.done} geschrieben nach ${target}`);
  return 0;
}
