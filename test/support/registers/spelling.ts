import {
  germanDate,
  germanLongDate,
  isoText,
  yearMonthDay,
  type Day,
  type Term,
} from "../../../src/core/calendar";
import type { CellValue } from "../../../src/core/grid";
import type { BodyName, PersonFacts, SeatRole } from "./facts";
import { WORDS_AS_NAMES } from "./names";
import type { Taste } from "./taste";

/** "Frau Dr. Anna Muster" or "Frau Dr. Muster, Anna"; a name without a given name has one way only. */
export function nameOf(person: PersonFacts, likes: Taste): string {
  const { familyName, givenName, formOfAddress, title } = person;
  const order = likes("order of names", ["given first", "family first"]);
  const form = likes("Herrn", [formOfAddress, formOfAddress === "Herr" ? "Herrn" : formOfAddress]);
  const office = likes("office before names", ["", "", "", "Ktabg."]);
  const around = [form, office, title].filter(Boolean).join(" ");
  const name = {
    "given first": [givenName, familyName].filter(Boolean).join(" "),
    "family first": [familyName, givenName].filter(Boolean).join(", "),
  }[order];
  return [around, name].filter(Boolean).join(" ");
}

/** "Frau Muster (CDU)", "Frau Muster, CDU"; "N.N. (CDU)" too. */
export function withFraktion(name: string, onBehalfOf: string | undefined, likes: Taste): string {
  if (onBehalfOf === undefined) return name;
  // A dash has nothing behind it.
  if (name === "–") return withFraktion("N.N.", onBehalfOf, likes);
  const sign = likes("sign before Fraktionen", ["(", "(", ","]);
  return sign === "," ? `${name}, ${onBehalfOf}` : `${name} (${onBehalfOf})`;
}

/** As somebody is named beside another: the family name is enough where nobody else bears it. */
export function briefNameOf(person: PersonFacts, likes: Taste): string {
  const { formOfAddress, familyName } = person;
  const brief = [formOfAddress, familyName].filter(Boolean).join(" ");
  const isWord = WORDS_AS_NAMES.includes(familyName);
  return likes("brief names", [nameOf(person, likes), ...(isWord ? [] : [brief, familyName])]);
}

const SPELLINGS: ReadonlyMap<string, readonly [string, ...string[]]> = new Map([
  ["KoStAG", ["KoStAG", "Kostag", "KoSt-AG", "Koordinierungs- und Steuerungsarbeitsgruppe"]],
  ["AG 0-6", ["AG 0-6", "AG 0–6", "AG 0 - 6", "Arbeitsgruppe 0-6", "AG 0 bis 6 Jahre"]],
  ["AG 6-18", ["AG 6-18", "AG 6 – 18", "ag 6-18", "Arbeitsgruppe 6–18"]],
  ["AG 18-27", ["AG 18-27", "AG 18–27", "AG „18 bis 27“"]],
  ["ABSI", ["ABSI", "Ausschuss für Bildung, Schule und Integration"]],
]);

export function bodyText({ name }: BodyName, likes: Taste): string {
  return likes("names of bodies", SPELLINGS.get(name) ?? [name]);
}

/** A day as a date cell or as people write days. */
export function dayCell(day: Day | undefined, likes: Taste): CellValue {
  if (day === undefined) return undefined;
  const { year, month, day: dayOfMonth } = yearMonthDay(day);
  return likes<CellValue>("days", [
    { type: "date", epochDay: day, minutes: 0, format: "dd.mm.yyyy" },
    germanDate(day),
    `${dayOfMonth}.${month}.${year}`,
    germanLongDate(day),
    isoText(day),
    germanDate(day).replace(/\.20(\d\d)$/, ".$1"),
  ]);
}

export function openSeatText(likes: Taste): string {
  return likes("open seats", [
    "N.N.",
    "N. N.",
    "vakant",
    "unbesetzt",
    "wird noch benannt",
    "wird später berufen",
    "NN",
    "Herrn/Frau ____",
    "–",
  ]);
}

export function declinedText(likes: Taste): string {
  return likes("declined", ["keine Entsendung", "Keine Entsendung", "keine Benennung"]);
}

/** A term in one cell: "01.11.2020 – 31.10.2025", "seit 17.02.2021". */
export function periodText({ start, end }: Term, likes: Taste): string | undefined {
  if (start === undefined) return undefined;
  const [from, to] = [germanDate(start), end && germanDate(end)];
  if (to === undefined) return `${likes("open terms", ["seit", "ab"])} ${from}`;
  return `${from}${likes("sign in terms", [" – ", " - ", " bis ", "-"])}${to}`;
}

/** Whose Fraktion it is need not be said where a column or a heading tells it. */
export function poolText(fraktion: string, isTold: boolean, likes: Taste): string {
  const whole = `alle übrigen Mitglieder der ${fraktion}-Fraktion`;
  return isTold
    ? likes("pools", [
        "Alle weiteren Mitglieder der Fraktion",
        whole,
        "Alle weiteren Fraktionsmitglieder",
      ])
    : whole;
}

/** What a role is called behind a name; a plain member's is not told. */
export function roleInBrackets(role: SeatRole, likes: Taste): string | undefined {
  switch (role) {
    case "member":
      return undefined;
    case "chair":
      return likes("chairs in brackets", ["Vorsitz", "Vorsitzende", "Vors."]);
    case "deputy-chair":
      return likes("deputy chairs in brackets", ["stellv. Vorsitz", "stellv. Vorsitzende"]);
    case "advisory":
      return likes("advisory members in brackets", ["beratend", "beratendes Mitglied"]);
    case "guest":
      return "Gast";
  }
}
