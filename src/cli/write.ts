import { basename, dirname, join, parse } from "node:path";
import { keepText, readWorkbook, writeInPieces, type WrittenPieces } from "../adapters/xlsx";
import { compose, layOut, yearOf, type Assessment, type Day } from "../core";
import { openFile } from "../inputs";
import type { Call } from "./call";
import { exitCodeOf, verdictOn } from "./check";
import { Failure } from "./failure";
import { isSameFile, readBytes, saveOutput, saveOver, type FileContent, type Saved } from "./files";
import { assessAsGiven, readGiven, type Given } from "./given";
import { nodeCodec } from "./node-codec";
import type { ExitCode, Terminal } from "./terminal";

type WriteCall = Extract<Call, { type: "write" }>;

const ACTIONS: Readonly<Record<WrittenPieces["sheets"][number]["action"], string>> = {
  created: "neu",
  rewritten: "neu geschrieben",
  unchanged: "unverändert",
};

/**
 * `entsendung write`: our sheets into a copy, or with --in-place into the workbook itself. A list that
 * is no workbook becomes a new one, which holds the list too.
 */
export async function write(call: WriteCall, terminal: Terminal): Promise<ExitCode> {
  if (call.output !== undefined && (await isSameFile(call.file, call.output))) {
    throw new Failure(
      "Die Ausgabe ist die Mappe selbst; bitte einen anderen Namen wählen oder „--in-place“ angeben.",
    );
  }
  const asOf = call.asOf ?? terminal.today;
  const source = await readBytes(call.file);
  const opened = await openFile(basename(call.file), source, { codec: nodeCodec });
  if (call.inPlace && opened.isConverted) throw noWorkbook(call.file);
  const given = await readGiven(call);
  const { year } = call;
  const completed = await complete(opened.workbook.bytes(), { asOf, year, given });
  const { assessment, written } = completed;
  const copy = join(dirname(call.file), copyName(opened.name));
  const saved = await save(written.pieces, call, { source, copy });
  const warnings = [...opened.notes, ...completed.notes, ...written.warnings];
  terminal.print(writtenText(saved, assessment, { ...written, warnings }));
  return exitCodeOf(assessment);
}

/** "Liste.xlsx" → "Liste-entsendung.xlsx". */
function copyName(file: string): string {
  const { name, ext } = parse(file);
  return `${name}-entsendung${ext}`;
}

interface Origin {
  /** What was read from the file. */
  readonly source: Uint8Array;
  /** Where the result goes when nobody says. */
  readonly copy: string;
}

function save(pieces: FileContent, call: WriteCall, { source, copy }: Origin): Promise<Saved> {
  if (call.inPlace) return saveOver(call.file, pieces, { was: source });
  return saveOutput(call.output, copy, pieces);
}

function noWorkbook(file: string): Failure {
  return new Failure(
    `Die Datei „${file}“ ist keine Excel-Mappe, in die geschrieben werden könnte; bitte „--in-place“ weglassen, dann entsteht daneben eine Mappe.`,
  );
}

export interface CompleteWishes {
  readonly asOf: Day;
  /** Of the session plan; undefined: that of the Stichtag. */
  readonly year?: number | undefined;
  /** Goes before what the workbook keeps, and is kept with it. */
  readonly given?: Given;
}

export interface Completed {
  readonly assessment: Assessment;
  readonly written: WrittenPieces;
  /** What of all that users say of columns and rules meant nothing. */
  readonly notes: readonly string[];
}

/** Bytes in, bytes in pieces out: reads, judges and writes our sheets. Rejects with what the adapter rejects with. */
export async function complete(source: Uint8Array, wishes: CompleteWishes): Promise<Completed> {
  const { assessment, notes, kept, isKept } = await judged(source, wishes);
  const documents = compose(assessment, { year: wishes.year ?? yearOf(wishes.asOf) });
  const written = await writeInPieces(source, documents.map(layOut), nodeCodec);
  if (isKept) return { assessment, written, notes };
  const { bytes } = await keepText(Buffer.concat(written.pieces), kept, nodeCodec);
  return { assessment, written: { ...written, pieces: [bytes] }, notes };
}

/** Lets go of the workbook's rows: writing has no more use for them, and they may be most of what is held. */
async function judged(source: Uint8Array, { asOf, given = {} }: CompleteWishes) {
  const workbook = await readWorkbook(source, { codec: nodeCodec });
  const assessed = assessAsGiven(workbook, asOf, given);
  return { ...assessed, isKept: assessed.kept === workbook.kept };
}

export function writtenText(
  { file, notes }: Saved,
  assessment: Assessment,
  written: WrittenPieces,
): string {
  const sheets = written.sheets.map(({ name, action }) => `  ${name} (${ACTIONS[action]})`);
  return [
    verdictOn(assessment),
    `Geschrieben nach ${file}:`,
    ...sheets,
    ...[...written.warnings, ...notes].map((warning) => `Achtung: ${warning}`),
  ].join("\n");
}
