import { dirname, join, parse } from "node:path";
import { leftBehind, newWorkbook } from "../adapters/xlsx";
import {
  layOut,
  leftBehindTexts,
  removedLines,
  shareOffer,
  shareSheets,
  type CommitteeVersion,
} from "../core";
import type { Call } from "./call";
import { Failure } from "./failure";
import { isSameFile, saveOutput } from "./files";
import { assessAsGiven, readGiven } from "./given";
import { nodeCodec } from "./node-codec";
import { openInput } from "./open-input";
import { shareChoices } from "./share-choices";
import type { ExitCode, Terminal } from "./terminal";

/** No name of the file and no author: the title is the same for all. */
const TITLE = "Fassung für den Ausschuss";

/**
 * `entsendung share`: a new workbook of what a committee may know. The list itself is never written to, and
 * what it says wrongly is no matter here: 0 when the file was written.
 */
export async function share(
  call: Extract<Call, { type: "share" }>,
  terminal: Terminal,
): Promise<ExitCode> {
  const { file, output, asOf = terminal.today } = call;
  if (output !== undefined && (await isSameFile(file, output))) {
    throw new Failure(
      "Die Ausgabe ist die Mappe selbst; die Fassung für den Ausschuss braucht einen anderen Namen.",
    );
  }
  const opened = await openInput(file);
  const workbook = await opened.workbook.read();
  const given = await readGiven({ mapping: call.mapping, rules: undefined });
  const { assessment, notes } = assessAsGiven(workbook, asOf, given);
  const choices = shareChoices(call, shareOffer(workbook, assessment));
  const version = shareSheets(workbook, assessment, choices);
  if (version.documents.length === 0) throw nothingToShare(file);
  const others = opened.isConverted ? [] : await leftBehind(opened.workbook.bytes(), nodeCodec);
  const bytes = await newWorkbook(version.documents.map(layOut), TITLE, nodeCodec);
  const own = join(dirname(file), `${parse(file).name}-ausschuss.xlsx`);
  const saved = await saveOutput(output, own, bytes);
  for (const note of [...opened.notes, ...notes, ...saved.notes])
    terminal.complain(`Achtung: ${note}`);
  terminal.print(sharedText(saved.file, version, leftBehindTexts(others)));
  return 0;
}

/** What is in the new workbook, and everything that is not; never a text of what was taken out. */
function sharedText(
  file: string,
  { documents, removed }: CommitteeVersion,
  others: readonly string[],
): string {
  const lines = removedLines(removed);
  return [
    `Fassung für den Ausschuss geschrieben nach ${file}:`,
    ...documents.map(({ name }) => `  ${name}`),
    ...(lines.length === 0 ? [] : ["Nicht dabei oder anders als in der Mappe:"]),
    ...lines.map((line) => `  ${line}`),
    ...(others.length === 0 ? [] : ["Auch nicht dabei, was die Mappe sonst enthält:"]),
    ...others.map((text) => `  ${text}`),
  ].join("\n");
}

function nothingToShare(file: string): Failure {
  return new Failure(
    `In der Datei „${file}“ steht keine Liste, die weitergegeben werden könnte; bitte die Mappe mit der Mitgliederliste angeben oder die Blätter mit „--sheet“ wählen.`,
  );
}
