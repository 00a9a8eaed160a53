import { isDeepStrictEqual } from "node:util";
import { readWorkbook, UnusableFile, writeSheets, xlsxWorkbookPort } from "../../src/adapters/xlsx";
import { locateWorkbook, openPackage, type OpenPackage } from "../../src/adapters/xlsx/package";
import { sheetReadings, stringReadings } from "../../test/support/xlsx/both-readers";
import { longPartsOf } from "../../test/support/xlsx/long-parts";
import { lostMarkup } from "./lost-markup";
import { sampleDocuments } from "./sample-documents";
import { SAMPLE_TEXT } from "./sample-text";

/** Bytes at a time, so that many items are cut in two. */
const PIECE = 1_000;

export interface Outcome {
  readonly result: "written" | "refused";
  readonly notes: readonly string[];
  /** True for a loss, a difference or an error that nobody foresaw. */
  readonly unexpected: boolean;
  readonly bytes?: Uint8Array;
}

/** Writes into one workbook and compares what came of it with what was there. */
export async function checkWorkbook(bytes: Uint8Array): Promise<Outcome> {
  try {
    return await written(bytes);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const refused = error instanceof UnusableFile;
    const note = refused ? error.message : (error.stack ?? error.message);
    return { result: "refused", notes: [note], unexpected: !refused || !isExpected(error) };
  }
}

/** A sound workbook may refuse to be changed; it must never be called damaged. */
function isExpected({ reason }: UnusableFile): boolean {
  return reason === "structure-protected" || reason === "shared-for-editing";
}

async function written(bytes: Uint8Array): Promise<Outcome> {
  const before = await readWorkbook(bytes);
  const documents = sampleDocuments(before.sheets[0]?.name ?? "Mitglieder");
  const first = await writeSheets(bytes, documents);
  const kept = await withKeptText(first.bytes);
  const second = await writeSheets(kept, documents);
  const after = await readWorkbook(kept);
  const own = after.sheets.flatMap(({ mark }) => mark ?? []);
  const foreign = after.sheets.slice(0, before.sheets.length);
  const losses = [
    ...(await changedParts(bytes, kept)),
    ...(await differentReadings(bytes)),
    ...(isDeepStrictEqual(foreign, before.sheets) ? [] : ["cells of the user's sheets differ"]),
    ...(own.join() === "delegation,schedule,report" ? [] : [`marks: ${own.join()}`]),
    ...(after.kept === SAMPLE_TEXT ? [] : ["the kept text differs"]),
    ...(second.bytes === kept ? [] : ["a second write changes the file"]),
  ];
  return {
    result: "written",
    notes: [...losses, ...first.warnings],
    unexpected: losses.length > 0,
    bytes: kept,
  };
}

/** What is read byte by byte must be what XML says. */
async function differentReadings(bytes: Uint8Array): Promise<string[]> {
  const { sheets, strings, context } = await longPartsOf(bytes);
  const readings = await Promise.all([
    ...sheets.map((part) => sheetReadings(part, PIECE, context)),
    ...strings.map((part) => stringReadings(part, PIECE)),
  ]);
  const differ = readings.filter(({ plain, xml }) => !isDeepStrictEqual(plain, xml));
  return differ.map(() => "a part that is read in two ways says two things");
}

async function withKeptText(bytes: Uint8Array): Promise<Uint8Array> {
  const port = xlsxWorkbookPort(bytes);
  await port.keep(SAMPLE_TEXT);
  return port.bytes();
}

/** Parts that are not raw-identical although nobody needs to touch them, and markup lost in the others. */
async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, young] = [await openPackage(before), await openPackage(after)];
  const workbook = await locateWorkbook(old);
  const touchable = ["[Content_Types].xml", workbook.workbookPart, workbook.workbookRelsPart]
    .concat(workbook.stylesPart ?? [])
    .map((name) => name.toLowerCase());
  const entries = new Map(young.archive.entries.map((entry) => [entry.name, entry]));
  const losses: string[] = [];
  for (const { name, compressed } of old.archive.entries) {
    const now = entries.get(name);
    if (!now) losses.push(`${name} is gone`);
    else if (Buffer.compare(now.compressed, compressed) === 0) continue;
    else if (!touchable.includes(name.toLowerCase())) losses.push(`${name} was touched`);
    else losses.push(...(await lost(old, young, name)));
  }
  return losses;
}

async function lost(old: OpenPackage, young: OpenPackage, name: string): Promise<string[]> {
  const markup = lostMarkup(await old.readText(name), await young.readText(name));
  return markup === undefined ? [] : [`${name} lost ${markup}`];
}
