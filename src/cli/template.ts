import { join } from "node:path";
import { newWorkbook } from "../adapters/xlsx";
import { layOut, templateDocuments } from "../core";
import type { Call } from "./call";
import { Failure } from "./failure";
import { fileExists, writeAtomically } from "./files";
import type { ExitCode, Terminal } from "./terminal";

/** `entsendung template`: a workbook with the five input sheets; an existing file only when named with -o. */
export async function template(
  { output }: Extract<Call, { output: string | undefined }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const target = output ?? join(terminal.folder, "Vorlage-Mitglieder.xlsx");
  if (output === undefined && (await fileExists(target))) {
    throw new Failure(
      `Die Datei „${target}“ gibt es schon; bitte mit „-o“ einen anderen Namen angeben.`,
    );
  }
  await writeAtomically(target, await newWorkbook(templateDocuments().map(layOut)));
  terminal.print(`Leere Mappe mit fünf Eingabeblättern geschrieben nach ${target}`);
  return 0;
}
