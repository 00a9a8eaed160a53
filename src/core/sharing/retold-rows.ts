import type { Term } from "../calendar";
import { dateCell, EMPTY_CELL, numberCell, textCell, type DocumentValue } from "../document";
import { parseAddress, type Place } from "../grid";
import {
  personName,
  type DeputyPool,
  type Membership,
  type Organization,
  type Register,
} from "../register";
import type { PrivateText } from "./committee-version";
import { nameIn, textAt } from "./body-name";
import { withoutPrivateText } from "./private-text";
import { ROLE_WORDS } from "./role-words";
import type { ShownSheet } from "./shown-sheet";

/** An entry of a list of any form, in the order of the sheet. */
export interface RetoldRow {
  readonly place: Place;
  readonly body: string;
  readonly role: string;
  readonly membership?: Membership;
  /** Instead of a name: "N.N.", "keine Entsendung", "alle weiteren Mitglieder der Fraktion". */
  readonly text?: string;
  readonly onBehalfOf?: string | undefined;
  readonly term?: Term;
}

/** What a register holds of that sheet: members, open seats, and what stands there instead of names. */
export function retoldRows(register: Register, shown: ShownSheet): RetoldRow[] {
  const { memberships, openSeats, deputyPools, quotas } = register;
  const bodyOf = bodyNames(memberships, shown);
  const rows: RetoldRow[] = [
    ...memberships.map((membership): RetoldRow => {
      const { places, organization, role, roleText, onBehalfOf, term } = membership;
      const said = roleText === undefined || isMark(roleText) ? ROLE_WORDS[role] : roleText;
      const body = bodyOf(organization);
      return { place: places.person, body, role: said, membership, onBehalfOf, term };
    }),
    ...openSeats.map(({ role, ...seat }) => ({
      ...seat,
      body: bodyOf(seat.organization),
      role: ROLE_WORDS[role],
    })),
    ...deputyPools.filter(isWritten).map((pool) => ({
      ...pool,
      body: bodyOf(pool.organization),
      role: ROLE_WORDS.substitute,
    })),
    ...quotas.flatMap(({ declined, place, organization }) =>
      declined && place
        ? [{ place, body: bodyOf(organization), role: "", text: "keine Entsendung" }]
        : [],
    ),
  ];
  return rows.filter(({ place }) => place.sheet === shown.sheet.name).sort(byPlace);
}

/** As the sheet names its bodies; the short name where it says it in words of its own. */
function bodyNames(
  memberships: readonly Membership[],
  shown: ShownSheet,
): (organization: Organization) => string {
  const known = new Map<Organization, string>();
  for (const { organization, places } of memberships) {
    if (known.has(organization) || places.organization.sheet !== shown.sheet.name) continue;
    const name = nameIn(textAt(shown, places.organization), organization);
    if (name !== undefined) known.set(organization, name);
  }
  return (organization) => known.get(organization) ?? organization.shortName;
}

/** "M", "S", "x" say what somebody is only beside their legend. */
function isMark(roleText: string): boolean {
  return roleText.length <= 3;
}

/** Not the reading's own words for deputies that a list names together: those have rows of their own. */
function isWritten({ text }: DeputyPool): boolean {
  return !text.startsWith("Liste der Vertretungen");
}

function byPlace(a: RetoldRow, b: RetoldRow): number {
  const [first, second] = [parseAddress(a.place.cell), parseAddress(b.place.cell)];
  if (!first || !second) return 0;
  return first.row - second.row || first.column - second.column;
}

interface RetoldColumn {
  readonly heading: string;
  readonly isAlwaysThere?: true;
  readonly cell: (row: RetoldRow) => DocumentValue;
}

/** The headings of a list with a row for each membership, in the order of our own template. */
export const RETOLD_COLUMNS: readonly RetoldColumn[] = [
  {
    heading: "Gremium",
    isAlwaysThere: true,
    cell: ({ body }) => textCell(body),
  },
  { heading: "Funktion", isAlwaysThere: true, cell: ({ role }) => textCell(role) },
  { heading: "Anrede", cell: ({ membership }) => textCell(membership?.person.formOfAddress) },
  { heading: "Titel", cell: ({ membership }) => textCell(membership?.person.title) },
  { heading: "Vorname", cell: ({ membership }) => textCell(membership?.person.givenName) },
  {
    heading: "Name",
    isAlwaysThere: true,
    cell: ({ membership, text }) => textCell(membership?.person.familyName ?? text),
  },
  { heading: "Namenszusatz", cell: ({ membership }) => textCell(membership?.person.affix) },
  { heading: "Fraktion", cell: ({ onBehalfOf }) => textCell(onBehalfOf) },
  { heading: "Vertretung für", cell: ({ membership }) => textCell(targetText(membership)) },
  { heading: "Rang", cell: ({ membership }) => numberCell(membership?.rank) },
  { heading: "Bereich", cell: ({ membership }) => textCell(membership?.area) },
  { heading: "von", cell: ({ term }) => dateCell(term?.start) },
  { heading: "bis", cell: ({ term }) => dateCell(term?.end) },
];

function targetText(membership: Membership | undefined): string | undefined {
  const target = membership?.substituteFor;
  return target?.person ? personName(target.person) : target?.text;
}

/** The cells of a row, without private text; `remove` is told what a cell lost. */
export function retoldCells(
  row: RetoldRow,
  remove: (kinds: readonly PrivateText[]) => void,
): DocumentValue[] {
  return RETOLD_COLUMNS.map(({ cell, heading }) => {
    const value = cell(row);
    if (value.type !== "text") return value;
    const { text, kinds } = withoutPrivateText(value.text, NAMES.has(heading));
    if (kinds.length > 0) remove(kinds);
    return text === "" ? EMPTY_CELL : textCell(text);
  });
}

const NAMES = new Set(["Vorname", "Name", "Namenszusatz", "Vertretung für"]);
