import { newWorkbook } from "../../src/adapters/xlsx";
import { listSheet } from "./list-workbook";

const HEADINGS = [
  "Gremium",
  "Funktion",
  "Anrede",
  "Titel",
  "Vorname",
  "Name",
  "Fraktion",
  "Vertretung für",
  "von",
  "bis",
  "Telefon",
  "Bemerkung",
];

const GIVEN = ["Anna", "Bernd", "Clara", "Dieter", "Eva", "Frank", "Gerda", "Hans", "Ida", "Jens"];
const SYLLABLES = ["al", "ber", "co", "dan", "el", "fri", "gar", "hel", "im", "jo", "kel", "lau"];
const GROUPS = ["CDU", "SPD", "GRÜNE", "FDP", "Freie"];

/** A name for each number, so far from its neighbours that no two look like a slip. */
function familyName(number: number): string {
  const digits = [1, 12, 144, 1_728, 20_736].map((weight) => Math.floor(number / weight) % 12);
  const name = digits.map((digit) => SYLLABLES[digit] ?? "").join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** So many people share the memberships; no one is in a body twice. */
const PEOPLE = 20_011;

/**
 * `count` memberships of invented people in 300 bodies, below a heading, on the sheet "Mitglieder".
 * `since` is when they all begin: what is no date gives a finding in every row.
 */
export function largeList(count: number, since = "01.11.2020"): Promise<Uint8Array> {
  const rows = Array.from({ length: count }, (_, index) => [
    `Ausschuss ${(index % 300) + 1}`,
    index % 7 === 0 ? "Vorsitz" : "Mitglied",
    (index % PEOPLE) % 2 === 0 ? "Frau" : "Herr",
    "",
    GIVEN[(index % PEOPLE) % GIVEN.length] ?? "",
    familyName(index % PEOPLE),
    GROUPS[index % GROUPS.length] ?? "",
    "",
    since,
    "31.10.2025",
    `02599 ${100_000 + index}`,
    index % 5 === 0 ? "wiedergewählt" : "",
  ]);
  return newWorkbook([listSheet("Mitglieder", [HEADINGS, ...rows])]);
}
