import type { Row } from "../../grid";
import type { PersonColumns } from "../layouts/membership-columns";
import type { CellReader, ReadCell } from "../tables/columns";
import { cellText, memoized, memoizedTogether } from "../text/plain-text";
import { isNoble, isParticle } from "./family-words";
import { readFormOfAddress, takeAround } from "./name-frame";
import { nameKey } from "./name-key";
import { joinHyphens } from "./name-pieces";
import { readNameCell, type NameCell } from "./open-words";
import { parseFamilyName, parseName, type ParsedName } from "./parse-name";

/** What the columns of one person say in a row. `text` is the name as written. */
export interface ReadPerson {
  readonly says: NameCell;
  readonly text: string;
  readonly name: ParsedName;
  readonly cell: ReadCell;
  /** The number in front of the name, in a list that is counted. */
  readonly number: number | undefined;
  /** Some part of a name is filled, though the name itself is not. */
  readonly hasParts: boolean;
  readonly onBehalfOf: string | undefined;
}

export function readPerson(
  row: Row,
  columns: PersonColumns,
  cellOf: CellReader,
  number?: number,
): ReadPerson | undefined {
  const cell = cellOf(row, columns.name);
  if (!cell) return undefined;
  const textAt = (column: number | undefined) => cellText(cellOf(row, column)?.value);
  const given = textAt(columns.givenName);
  const form = textAt(columns.formOfAddress);
  const title = textAt(columns.title);
  const givenName = given !== "" && readNameCell(given) === "name" ? joinHyphens(given) : "";
  const text = cellText(cell.value);
  const address = form === "" ? textAt(columns.gender) : form;
  const name = nameOf(text, givenName, address, title, textAt(columns.affix));
  return {
    says: givenName !== "" && isWord(name.familyName) ? "name" : readNameCell(text),
    text,
    name,
    cell,
    number,
    hasParts: givenName !== "" || form !== "" || title !== "",
    onBehalfOf: filledText(textAt(columns.onBehalfOf)),
  };
}

/** Anna Frei and Bernd Offen are people: a word that could say "open" is a name beside a given name. */
function isWord(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}

interface NameColumns {
  readonly givenName: string;
  readonly form: string;
  readonly title: string;
  readonly affix: string;
}

/** One name for all rows that write it alike: a person sits in several bodies. */
const nameOf = memoizedTogether(
  (text: string, givenName: string, form: string, title: string, affix: string) =>
    withColumns(text, { givenName, form, title, affix }),
);

/** The name cell with what stands in columns beside it; what the cell itself says is not lost. */
function withColumns(text: string, columns: NameColumns): ParsedName {
  const given = givenFrame(columns.givenName);
  const whole = columns.givenName === "" ? parseName(text) : parseFamilyName(text, given.words);
  const title = columns.title === "" || columns.title === "-" ? whole.title : columns.title;
  const beginsFamily = isFamilyBeginning(columns.affix);
  const { givenName, isSure, party, bracket, period } = whole;
  return {
    givenName,
    isSure,
    party,
    bracket,
    period,
    familyName: beginsFamily ? withBeginning(columns.affix, whole.familyName) : whole.familyName,
    formOfAddress: readFormOfAddress(columns.form) ?? whole.formOfAddress ?? given.formOfAddress,
    title: [title, given.title].filter(Boolean).join(" "),
    affix: columns.affix === "" || beginsFamily ? whole.affix : columns.affix,
  };
}

/** Few given names are many people's. */
const givenFrame = memoized((text: string) => takeAround(text.split(" ")));

/** "Graf von" and "van" in a column for Namenszusätze. */
function isFamilyBeginning(affix: string): boolean {
  return affix !== "" && affix.split(" ").every((word) => isParticle(word) || isNoble(word));
}

function withBeginning(beginning: string, familyName: string): string {
  return nameKey(familyName).startsWith(nameKey(beginning))
    ? familyName
    : `${beginning} ${familyName}`;
}

/** The text of an optional cell; undefined for a blank one and for a dash. */
export function filledText(text: string): string | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? text : undefined;
}
