import { dirname, join, parse } from "node:path";
import { annex, planYear, yearOf } from "../core";
import type { Call } from "./call";
import { exitCodeOf, verdictOn } from "./check";
import { Failure } from "./failure";
import { isSameFile, saveOutput } from "./files";
import { assessAsGiven, readGiven } from "./given";
import { openInput } from "./open-input";
import { savedText } from "./saved-text";
import type { ExitCode, Terminal } from "./terminal";

/** `entsendung annex`: what goes beside a Vorlage, as a Word file. */
export async function writeAnnex(
  call: Extract<Call, { type: "annex" }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, output, asOf = terminal.today, year = yearOf(asOf) } = call;
  if (output !== undefined && (await isSameFile(file, output))) throw sameFile();
  const opened = await openInput(file);
  const given = await readGiven(call);
  const { assessment, notes } = assessAsGiven(await opened.workbook.read(), asOf, given);
  if (!assessment.hasMembershipTable) throw nothingToSend(file);
  // Once it is needed: the library is large, and no other command has a use for it.
  const { wordFile } = await import(/* webpackMode: "eager" */ "../adapters/docx");
  const bytes = await wordFile(annex(assessment, planYear(assessment, year)));
  const own = join(dirname(file), `${parse(file).name}-anlage.docx`);
  const saved = await saveOutput(output, own, bytes);
  const warnings = [...opened.notes, ...notes].map((note) => `Achtung: ${note}`);
  terminal.print([verdictOn(assessment), savedText("Anlage", saved), ...warnings].join("\n"));
  return exitCodeOf(assessment);
}

function sameFile(): Failure {
  return new Failure("Die Ausgabe ist die Mappe selbst; bitte einen anderen Namen wählen.");
}

function nothingToSend(file: string): Failure {
  return new Failure(
    `In der Datei „${file}“ steht keine Mitgliederliste, deshalb gibt es keine Anlage; bitte die Mappe mit der Liste angeben.`,
  );
}
