import { writeFileSync } from "node:fs";
import { answerKey, type AnswerKey } from "../lists/answer-key";
import { BODY_COLUMNS, type Body } from "../lists/body";
import { MEMBER_COLUMNS, type Cell, type Entry, type MemberColumn } from "../lists/entry";
import { inventedList } from "../lists/list";
import { MEETING_COLUMNS, type Meeting } from "../lists/meeting";
import { sharedTexts, type FileStyle } from "./cell-text";
import { partsBefore, partsBehind, sharedStringsPart } from "./fixed-parts";
import { sheetPart, type ListSheet } from "./sheet-part";
import { zipFile } from "./zip-file";

/**
 * Writes a workbook with so many memberships and what a check has to find in it. Deterministic to the
 * byte; holds the bodies and the texts in memory, never the sheet.
 */
export async function writeList(path: string, rows: number, style: FileStyle): Promise<AnswerKey> {
  const list = inventedList(rows);
  const shared = style === "excel" ? sharedTexts() : undefined;
  const bodies: Body[] = [];
  const members: ListSheet = {
    name: "Mitglieder",
    table: "Mitglieder",
    headings: Object.values(MEMBER_COLUMNS),
    rows: memberRows(list.bodies, bodies),
    count: rows,
  };
  const file = zipFile(path);
  const add = async (parts: ReturnType<typeof partsBefore>) => {
    for (const [name, text] of parts) await file.add(name, [text]);
  };
  await add(partsBefore(["Mitglieder", "Gremien", "Termine"], shared !== undefined));
  await file.add("xl/worksheets/sheet1.xml", sheetPart(members, shared));
  const sheets = [members, bodySheet(bodies), meetingSheet(list.meetings)] as const;
  await file.add("xl/worksheets/sheet2.xml", sheetPart(sheets[1], shared));
  await file.add("xl/worksheets/sheet3.xml", sheetPart(sheets[2], shared));
  if (shared) await file.add("xl/sharedStrings.xml", sharedStringsPart(shared));
  await add(partsBehind(sheets, shared !== undefined));
  file.close();
  return answerKey(rows, list.planted);
}

/** The same with the key beside it: "10k.xlsx" and "10k.json". */
export async function writeListWithKey(
  path: string,
  rows: number,
  style: FileStyle,
): Promise<void> {
  const key = await writeList(path, rows, style);
  writeFileSync(path.replace(/\.xlsx$/, ".json"), JSON.stringify(key));
}

const COLUMNS = Object.keys(MEMBER_COLUMNS) as MemberColumn[];

/** Rows are let go as soon as they are written; of bodies what the next sheet tells is kept. */
function* memberRows(bodies: Iterable<Body>, written: Body[]): Generator<Cell[]> {
  for (const body of bodies) {
    for (const entry of body.entries) yield cellsOf(entry);
    written.push({ ...body, entries: [], seats: [] });
  }
}

function cellsOf({ cells }: Entry): Cell[] {
  return COLUMNS.map((column) => cells[column]);
}

function bodySheet(bodies: readonly Body[]): ListSheet {
  const rows = bodies.map(({ name, classification, quota, mode, source, declined, meetings }) => [
    name,
    classification,
    quota,
    mode,
    source,
    declined ? "ja" : undefined,
    meetings,
  ]);
  const headings = Object.values(BODY_COLUMNS);
  return { name: "Gremien", table: "Gremien", headings, rows, count: bodies.length };
}

function meetingSheet(meetings: readonly Meeting[]): ListSheet {
  const rows = meetings.map(({ organization, number, day, time, location, state }) => [
    organization,
    number,
    day,
    time,
    location,
    state,
  ]);
  const headings = Object.values(MEETING_COLUMNS);
  return { name: "Termine", table: "Termine", headings, rows, count: meetings.length };
}
