import { column, type Column } from "./columns";
import type { Entry } from "./entries";
import { PART_HEADINGS, personColumns } from "./person-columns";
import {
  briefNameOf,
  dayCell,
  declinedText,
  openSeatText,
  periodText,
  poolText,
  withFraktion,
} from "./spelling";
import { isOneOf, type Taste } from "./taste";

/** A dash, for a blank below a Fraktion may mean the same again. */
export const NO_FRAKTION = "–";

/** Parts of names for which nearly every list keeps a column, though nobody may have one. */
const KEPT_EMPTY: readonly string[] = [PART_HEADINGS.formOfAddress, PART_HEADINGS.title];

/** Those of the columns that tell anything of these entries; some clerks keep empty ones. */
export function filled<E>(
  columns: readonly Column<E>[],
  entries: readonly E[],
  likes: Taste,
): Column<E>[] {
  const keepsEmpty = isOneOf(likes, "empty columns", 3);
  const tells = ({ heading, cell }: Column<E>) =>
    (keepsEmpty && KEPT_EMPTY.includes(heading)) ||
    entries.some((entry) => cell(entry) !== undefined && cell(entry) !== NO_FRAKTION);
  return columns.filter(tells);
}

const { formOfAddress, title, givenName } = PART_HEADINGS;
const NAME_PARTS: readonly string[] = [formOfAddress, title, givenName];

/** Names alone may be those of anything: a list of members has a column more, and be it empty. */
export function told<E>(columns: readonly Column<E>[]): Column<E>[] {
  const others = columns.filter(({ heading }) => !NAME_PARTS.includes(heading));
  return others.length > 1 ? [...columns] : [...columns, column("Fraktion", () => undefined)];
}

export function roleColumn(likes: Taste): Column<Entry> {
  const heading = likes("heading of roles", ["Funktion", "Art der Mitarbeit", "Rolle"]);
  return column(heading, (entry) => roleText(entry, likes));
}

/** The name, with the Fraktion behind it or in a column of its own. */
export function memberColumns(heading: string, isInParts: boolean, likes: Taste): Column<Entry>[] {
  const isWhole = isFraktionBehind(likes);
  return personColumns(
    {
      personOf: ({ person }) => person,
      otherwise: ({ body, poolOf, onBehalfOf }) => {
        if (body.isDeclined) return declinedText(likes);
        if (poolOf !== undefined) return poolText(poolOf, !isWhole, likes);
        const text = openSeatText(likes);
        return isWhole ? withFraktion(text, onBehalfOf, likes) : text;
      },
      heading,
      parts: isInParts ? PART_HEADINGS : undefined,
      isWithFraktion: isWhole,
    },
    likes,
  );
}

export function isFraktionBehind(likes: Taste): boolean {
  return isOneOf(likes, "Fraktion behind all names", 4);
}

/** None where the Fraktion stands behind the names. */
export function fraktionColumns(likes: Taste): Column<Entry>[] {
  if (isFraktionBehind(likes)) return [];
  const heading = likes("heading of Fraktionen", [
    "Fraktion",
    "Partei",
    "Fraktion/Partei",
    "Entsandt von",
  ]);
  return [column(heading, ({ onBehalfOf }) => onBehalfOf ?? NO_FRAKTION)];
}

export function substituteForColumn(likes: Taste): Column<Entry> {
  const heading = likes("heading of members stood in for", [
    "Vertretung für",
    "Stellvertretung für",
    "vertritt",
  ]);
  return column(heading, ({ substituteFor }) => substituteFor && briefNameOf(substituteFor, likes));
}

export function rankColumn(likes: Taste): Column<Entry> {
  const heading = likes("heading of ranks", ["Rang", "Reihenfolge", "Rangfolge"]);
  return column(heading, ({ rank }) => rank);
}

export function termColumns(likes: Taste): Column<Entry>[] {
  if (isOneOf(likes, "terms in one column", 4)) {
    const heading = likes("heading of terms", ["Zeitraum", "Amtszeit", "Mandatszeit", "von – bis"]);
    return [column(heading, ({ body }) => periodText(body.term, likes))];
  }
  const start = likes("heading of starts", ["von", "ab", "Beginn", "gültig ab"]);
  const end = likes("heading of ends", ["bis", "Ende", "gültig bis"]);
  return [
    column(start, ({ body }) => dayCell(body.term.start, likes)),
    column(end, ({ body }) => dayCell(body.term.end, likes)),
  ];
}

export function voteColumn(likes: Taste): Column<Entry> {
  const heading = likes("heading of votes", ["Stimmrecht", "stimmberechtigt"]);
  return column(heading, ({ votingRight }) => votingRight && likes("yes", ["ja", "x", "Ja"]));
}

function roleText(entry: Entry, likes: Taste): string | undefined {
  const { role, substituteFor, votingRight } = entry;
  switch (role) {
    case "member":
      if (votingRight && isOneOf(likes, "voting members by role", 3)) {
        return likes("voting members", [
          "stimmberechtigtes Mitglied",
          "sachkundiger Bürger",
          "Sachkundige/r Bürger/in",
          "Mitglied mit Stimmrecht",
        ]);
      }
      return likes("members", [
        "Mitglied",
        "ordentliches Mitglied",
        "Ausschussmitglied",
        "ord. Mitglied",
        undefined,
      ]);
    case "substitute":
      return substituteFor && isOneOf(likes, "deputies without a role", 5)
        ? undefined
        : likes("deputies", [
            "Stellv. Mitglied",
            "stellvertretendes Mitglied",
            "Stellvertretung",
            "Stellvertreter/in",
          ]);
    case "chair":
      return likes("chairs", [
        "Vorsitz",
        "Vorsitzende/r",
        "Ausschussvorsitz",
        "Vorsitzender",
        "Ausschussvorsitzende",
      ]);
    case "deputy-chair":
      return likes("deputy chairs", [
        "stellv. Vorsitz",
        "stellvertretende Vorsitzende",
        "2. Vorsitz",
        "stv. Vorsitzender",
        "Stellv. Ausschussvorsitz",
      ]);
    case "advisory":
      return likes("advisory members", [
        "beratendes Mitglied",
        "Mitglied mit beratender Stimme",
        "sachkundige Einwohnerin",
        "Sachkundige/r Einwohner/in",
        "beratend",
      ]);
    case "guest":
      return likes("guests", ["Gast", "ständiger Gast"]);
  }
}
