import { byteWriter, type ByteWriter, type Packed } from "./byte-writer";
import type { Judged } from "./judge";
import type { ListColumns } from "./read-list";
import { CHAIR, DEPUTY, MEMBER } from "./row-kinds";

// The three sheets as the product writes them, as far as their size goes: a row for each seat and its
// deputy with the same in words and in the resolution, a line for each body, the findings. No styles,
// nothing laid out.

const xml = (text: string) => Buffer.from(text);
const HEAD = xml(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>',
);
const FOOT = xml("</sheetData></worksheet>");
const [ROW, ROW_HEAD, ROW_FOOT] = [xml('<row r="'), xml('">'), xml("</row>")];
const [TEXT_FOOT, NUMBER_FOOT] = [xml("</t></is></c>"), xml("</v></c>")];
const LETTERS = "A B C D E F".split(" ").map((letter) => xml(`<c r="${letter}`));
const TEXT_HEAD = xml('" t="inlineStr"><is><t>');
const NUMBER_HEAD = xml('"><v>');
const [BLANK, POINT, DEPUTY_WORD, CLOSE] = [xml(" "), xml(". "), xml(" (Vertretung "), xml(")")];
const OPEN = xml(" (");

interface Sheet {
  readonly writer: ByteWriter;
  readonly row: (cells: () => void) => void;
  readonly text: (column: number, write: () => void) => void;
  readonly number: (column: number, value: number) => void;
  readonly end: () => Promise<Packed>;
}

function newSheet(): Sheet {
  const writer = byteWriter();
  let row = 0;
  const letter = (column: number, head: Uint8Array) => {
    writer.text(LETTERS[column] ?? BLANK);
    writer.number(row);
    writer.text(head);
  };
  writer.text(HEAD);
  return {
    writer,
    row: (cells) => {
      row += 1;
      writer.text(ROW);
      writer.number(row);
      writer.text(ROW_HEAD);
      cells();
      writer.text(ROW_FOOT);
    },
    text: (column, write) => {
      letter(column, TEXT_HEAD);
      write();
      writer.text(TEXT_FOOT);
    },
    number: (column, value) => {
      letter(column, NUMBER_HEAD);
      writer.number(value);
      writer.text(NUMBER_FOOT);
    },
    end: () => {
      writer.text(FOOT);
      return writer.end();
    },
  };
}

/** Writes texts and names of a list into a sheet. */
function wordsOf({ texts, members }: ListColumns, { writer }: Sheet) {
  const shared = (id: number) => {
    writer.text(texts.bytes, texts.starts[id], texts.ends[id]);
  };
  const { formOfAddress, title, givenName, familyName } = members;
  const name = (row: number) => {
    for (const part of [formOfAddress, title, givenName]) {
      const id = part[row] ?? 0;
      if (id === 0) continue;
      shared(id);
      writer.text(BLANK);
    }
    shared(familyName[row] ?? 0);
  };
  return { shared, name };
}

/** A seat that is told, with who sits there. */
interface Seat {
  readonly row: number;
  /** From 1 on, in its body. */
  readonly number: number;
  /** The row of the deputy; -1: there is none. */
  readonly deputy: number;
}

/** In the order of the sheet. */
function* seatsOf({ kinds, bodyOf, hasSeats, targets, seats }: Judged): Generator<Seat> {
  const deputies = new Int32Array(kinds.length).fill(-1);
  for (let row = 0; row < kinds.length; row += 1) {
    if (kinds[row] !== DEPUTY || targets[row] === 0) continue;
    const member = seats.lastRow(bodyOf[row] ?? 0, targets[row] ?? 0);
    if (member >= 0) deputies[member] = row;
  }
  let [number, body] = [0, -1];
  for (let row = 0; row < kinds.length; row += 1) {
    const isSeated = kinds[row] === MEMBER || kinds[row] === CHAIR;
    if (!isSeated || hasSeats[bodyOf[row] ?? -1] !== 1) continue;
    number = bodyOf[row] === body ? number + 1 : 1;
    body = bodyOf[row] ?? 0;
    yield { row, number, deputy: deputies[row] ?? -1 };
  }
}

/** A row for each seat, a line of words for each, and a line of the resolution for each. */
export async function delegationSheet(list: ListColumns, judged: Judged): Promise<Packed> {
  const sheet = newSheet();
  const words = wordsOf(list, sheet);
  for (const write of [tableRow, wordsLine, resolutionLine]) {
    for (const seat of seatsOf(judged)) {
      sheet.row(() => write(list, sheet, words, seat));
      const pause = sheet.writer.rest();
      if (pause) await pause;
    }
  }
  return sheet.end();
}

type WriteSeat = (
  list: ListColumns,
  sheet: Sheet,
  words: ReturnType<typeof wordsOf>,
  seat: Seat,
) => void;

const tableRow: WriteSeat = ({ members }, { text, number }, { shared, name }, seat) => {
  const { organization, party } = members;
  const { row, deputy } = seat;
  text(0, () => shared(organization[row] ?? 0));
  number(1, seat.number);
  text(2, () => name(row));
  text(3, () => shared(party[row] ?? 0));
  if (deputy < 0) return;
  text(4, () => name(deputy));
  text(5, () => shared(party[deputy] ?? 0));
};

const wordsLine: WriteSeat = (_list, { text, writer }, { name }, { row, number, deputy }) => {
  text(0, () => {
    writer.number(number);
    writer.text(POINT);
    name(row);
    if (deputy < 0) return;
    writer.text(DEPUTY_WORD);
    name(deputy);
    writer.text(CLOSE);
  });
};

const resolutionLine: WriteSeat = ({ members }, { text, writer }, { shared, name }, { row }) => {
  text(0, () => {
    name(row);
    writer.text(OPEN);
    shared(members.party[row] ?? 0);
    writer.text(CLOSE);
  });
};

/** How each body stands, then the findings. */
export async function reportSheet(list: ListColumns, { found }: Judged): Promise<Packed> {
  const sheet = newSheet();
  const { shared } = wordsOf(list, sheet);
  for (const [body, id] of list.bodies.name.entries()) {
    sheet.row(() => {
      sheet.text(0, () => shared(id));
      sheet.number(1, list.bodies.quota[body] ?? 0);
    });
    const pause = sheet.writer.rest();
    if (pause) await pause;
  }
  for (const [code, places] of Object.entries(found)) {
    for (const place of places) {
      sheet.row(() => {
        sheet.text(0, () => sheet.writer.text(xml(code)));
        sheet.text(1, () => sheet.writer.text(xml(`Mitglieder!F${place}`)));
      });
    }
  }
  return sheet.end();
}

/** The plan of the sessions is of the same length for all lists. */
export function scheduleSheet(): Promise<Packed> {
  const sheet = newSheet();
  for (let session = 1; session <= 72; session += 1) {
    sheet.row(() => sheet.number(0, session));
  }
  return sheet.end();
}
