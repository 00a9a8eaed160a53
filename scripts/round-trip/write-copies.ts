// Writes copies of every workbook of a folder, for others to judge, and says what it did:
//   tsx scripts/round-trip/write-copies.ts FOLDER TARGET
// In TARGET: written/ and rewritten/ with small documents of every kind, the second over the first;
// completed/ as `entsendung write` makes them; amended/ with a changed cell, extended/ with a new row;
// copies.json with what was refused, what a step says of itself, and which cells it changed.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UnusableFile } from "../../src/adapters/xlsx";
import { amendedCopies } from "./amended-copies";
import type { Copies } from "./copies";
import { writtenCopies } from "./written-copies";

const SHEETS = /\.(xlsx|xlsm|xltx|xltm)$/i;

async function copiesOf(bytes: Uint8Array): Promise<Copies> {
  try {
    const written = await writtenCopies(bytes);
    const amended = await amendedCopies(bytes);
    return {
      files: { ...written.files, ...amended.files },
      notes: { ...written.notes, ...amended.notes },
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const said = error instanceof UnusableFile ? error.message : `ERROR ${error.stack ?? ""}`;
    return { files: {}, notes: { refused: said } };
  }
}

async function main(folder: string, target: string): Promise<void> {
  const notes: Record<string, Copies["notes"]> = {};
  for (const name of readdirSync(folder)
    .filter((each) => SHEETS.test(each))
    .sort()) {
    const copies = await copiesOf(readFileSync(join(folder, name)));
    notes[name] = copies.notes;
    for (const [step, bytes] of Object.entries(copies.files)) {
      mkdirSync(join(target, step), { recursive: true });
      writeFileSync(join(target, step, name), bytes);
    }
  }
  writeFileSync(join(target, "copies.json"), JSON.stringify(notes, undefined, 1));
}

const [folder, target] = process.argv.slice(2);
if (folder === undefined || target === undefined) throw new Error("two folders are needed");
void main(folder, target);
