import { isDeepStrictEqual } from "node:util";
import { keepText, readWorkbook, writeSheets } from "../../src/adapters/xlsx";
import { complete } from "../../src/cli/write";
import { isoDay, type LaidOutSheet, type Workbook } from "../../src/core";
import { sampleDocuments } from "../check-corpus/sample-documents";
import { SAMPLE_TEXT } from "../check-corpus/sample-text";
import type { Copies } from "./copies";

const STICHTAG = isoDay("2021-02-17");

/** Writes thrice and completes twice; the last of each must come to the very bytes of the one before. */
export async function writtenCopies(bytes: Uint8Array): Promise<Copies> {
  const before = await readWorkbook(bytes);
  const documents = sampleDocuments(before.sheets[0]?.name ?? "Mitglieder");
  const first = await writeSheets(bytes, documents);
  const { bytes: written } = await keepText(first.bytes, SAMPLE_TEXT);
  const { bytes: rewritten } = await writeSheets(written, documents.map(longer));
  const third = await writeSheets(rewritten, documents.map(longer));
  const completed = await completedBytes(bytes);
  const again = await completedBytes(completed);
  const losses = [
    ...foreignLosses("written", before, await readWorkbook(written)),
    ...foreignLosses("rewritten", before, await readWorkbook(rewritten)),
    ...foreignLosses("completed", before, await readWorkbook(completed)),
    ...(isSame(third.bytes, rewritten) ? [] : ["a third write changes the file"]),
    ...(isSame(again, completed) ? [] : ["completing again changes the file"]),
  ];
  return {
    files: { written, rewritten, completed: completed },
    notes: { warnings: first.warnings, losses },
  };
}

function foreignLosses(step: string, before: Workbook, after: Workbook): string[] {
  const foreign = after.sheets.slice(0, before.sheets.length);
  return foreign.flatMap((sheet, index) =>
    // A report that somebody wrote before is ours, and is written anew.
    sheet.mark !== undefined || isDeepStrictEqual(sheet, before.sheets[index])
      ? []
      : [`${step}: „${sheet.name}“ is read as something else`],
  );
}

async function completedBytes(bytes: Uint8Array): Promise<Uint8Array> {
  const { written } = await complete(bytes, { asOf: STICHTAG });
  return Buffer.concat(written.pieces);
}

/** The same document with a row less at the end of its last table, and other words. */
function longer(sheet: LaidOutSheet): LaidOutSheet {
  const last = sheet.rowCount - 1;
  return {
    ...sheet,
    cells: [
      ...[...sheet.cells].filter(({ row }) => row < last),
      { row: last, column: 0, role: "text", value: { type: "text", text: "neu: =Ä" } },
      { row: last + 1, column: 0, role: "warning", value: { type: "text", text: "dazu" } },
    ],
    tables: sheet.tables.map((table) => ({ ...table, bottom: last + 1 })),
    rowCount: last + 2,
  };
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
