import { germanDate, type Day } from "../calendar";
import {
  EMPTY_CELL,
  headingBlock,
  numberCell,
  paragraphBlock,
  tableBlock,
  textCell,
  type Block,
  type DocumentValue,
} from "../document";
import type { Composition, CompositionGroup } from "../planning";
import { personName, type MemberGroup, type Membership, type Role } from "../register";
import { listed } from "./wording";

const GROUPS: Readonly<Record<MemberGroup, string>> = {
  mayors: "Bürgermeisterinnen und Bürgermeister",
  executives: "Leitungskräfte",
  welfare: "freie Wohlfahrtspflege",
  politics: "Politik",
  volunteers: "Ehrenamt",
  "target-groups": "Zielgruppen",
  others: "weitere",
};

/** What is told of a role behind the name; a plain member is told by institution or Funktion alone. */
const ROLES: Readonly<Record<Role, string | undefined>> = {
  member: undefined,
  substitute: undefined,
  chair: "Vorsitz",
  "deputy-chair": "stellv. Vorsitz",
  advisory: "beratend",
  guest: "Gast",
  recorder: "Schriftführung",
  office: "Geschäftsführung",
  moderation: "Moderation",
  unknown: undefined,
};

/** Stands between the counts and the findings, in their columns; no word is longer than its column. */
const COLUMNS = [
  { heading: "Gruppe", width: 18 },
  { heading: "Anzahl", width: 8 },
  { heading: "Personen", width: 25 },
  { heading: "Vertretungen", width: 12 },
  { heading: "Bereiche", width: 12 },
];

/** Four lines each at most: a row of more than 27 lines (409 points) Excel does not show whole. */
const MOST_PERSONS = 6;

/** Who makes up each Steuerungsgruppe: the systems of nobody, and a table of the groups. */
export function compositionBlocks(compositions: readonly Composition[], asOf: Day): Block[] {
  return compositions.flatMap((composition, position) => {
    const { organization, groups } = composition;
    const shown = groups.filter(
      ({ group, memberships, substitutes }) =>
        group !== "others" || memberships.length + substitutes > 0,
    );
    return [
      headingBlock(`Zusammensetzung: ${organization.shortName}`),
      ...missingSystems(composition).map(paragraphBlock),
      tableBlock({
        name: `PruefberichtZusammensetzung${position === 0 ? "" : position + 1}`,
        main: false,
        columns: COLUMNS,
        rows: shown.flatMap((group) => rowsOf(group, asOf)),
      }),
    ];
  });
}

/** One row for a group, a line for each person; a group of many goes on in rows without numbers. */
function rowsOf(group: CompositionGroup, asOf: Day): DocumentValue[][] {
  const { memberships, substitutes, systems } = group;
  const name = GROUPS[group.group];
  const [first = [], ...others] = chunksOf(memberships);
  const persons = (part: readonly Membership[]) =>
    textCell(part.map((member) => personText(member, asOf)).join("\n"));
  return [
    [
      textCell(name),
      numberCell(memberships.length),
      first.length === 0 ? textCell("niemand in der Liste", "hint") : persons(first),
      numberCell(substitutes),
      textCell(listed(systems)),
    ],
    ...others.map((part) => [
      textCell(`${name}, Fortsetzung`),
      EMPTY_CELL,
      persons(part),
      EMPTY_CELL,
      EMPTY_CELL,
    ]),
  ];
}

function chunksOf(memberships: readonly Membership[]): (readonly Membership[])[] {
  const starts = memberships.flatMap((_, position) =>
    position % MOST_PERSONS === 0 ? position : [],
  );
  return starts.map((start) => memberships.slice(start, start + MOST_PERSONS));
}

/** "Frau Dr. Heide Wessendarp (Jugendamt, Vorsitz)". */
function personText(membership: Membership, asOf: Day): string {
  const { person, onBehalfOf, role, roleText, term } = membership;
  const isPlain = role === "member" && /mitglied/i.test(roleText ?? "");
  const place = onBehalfOf ?? (isPlain || ROLES[role] !== undefined ? undefined : roleText);
  const later = term.start !== undefined && term.start > asOf && `ab ${germanDate(term.start)}`;
  const told = [place, ROLES[role], later].filter(Boolean).join(", ");
  return told === "" ? personName(person) : `${personName(person)} (${told})`;
}

function missingSystems({ systems }: Composition): string[] {
  const missing = systems.filter(({ memberships }) => memberships.length === 0);
  const names = missing.map(({ system }) => system);
  return names.length === 0 ? [] : [`Unterstützungssysteme ohne Mitglied: ${listed(names)}.`];
}
