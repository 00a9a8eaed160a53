import { membershipField, type MembershipField } from "../headings/membership-headings";
import type { PersonColumns as NamedColumns } from "../../register";
import type { Reading } from "../reading";
import { headsRoles, headsSenders } from "./told-by-cells";
import { reportAmbiguous, reportUnknown } from "../tables/columns";
import type { Heading, Table } from "../tables/table";
import { wordKey } from "../text/plain-text";

/** The columns that together name one person, and what else they tell of him. */
export interface PersonColumns extends NamedColumns {
  /** Of a deputy only: a rank and a term of his own. */
  readonly rank?: number;
  readonly start?: number;
  readonly end?: number;
}

export interface MembershipColumns {
  /** undefined in a table whose title or sheet names the organization. */
  readonly organization: number | undefined;
  /** Fraktion first, then Institution: the first that is filled counts. */
  readonly onBehalfOf: readonly number[];
  /** The Fraktion stands left of the member, so it is the row's and the deputy's too. */
  readonly onBehalfOfIsRows: boolean;
  readonly member: PersonColumns;
  /** The deputies beside the member. */
  readonly deputies: readonly PersonColumns[];
  readonly single: ReadonlyMap<MembershipField, number>;
}

const MAY_REPEAT: ReadonlySet<MembershipField> = new Set([
  "private",
  "remark",
  "rowNumber",
  "shortName",
  "gender",
]);
/** What is told of a person and, right of a deputy and there already, belong to the deputy. */
const DEPUTY_PART: ReadonlyMap<MembershipField, MembershipField> = new Map([
  ["name", "deputy"],
  ["givenName", "deputyGivenName"],
  ["formOfAddress", "deputyFormOfAddress"],
  ["title", "deputyTitle"],
  ["affix", "deputyAffix"],
  ["onBehalfOf", "deputyOnBehalfOf"],
  ["start", "deputyStart"],
  ["end", "deputyEnd"],
]);
const STRONG_ROLE = /funktion|rolle|artdermit|artdesmit|mitgliedsart|mitgliedstyp/;

type Assigned = readonly [MembershipField, Heading];

/** What each column of a membership table is; undefined if no column names a person. */
export function membershipColumns(table: Table, reading: Reading): MembershipColumns | undefined {
  const meanings = settleWeak(
    table.headings.map((heading) => [heading, fieldOf(heading, table, reading)]),
  );
  const assigned: Assigned[] = [];
  const single = new Map<MembershipField, Heading>();
  for (const [heading, field] of meanings) {
    if (field === undefined) {
      reportUnknown(table, heading, reading);
      continue;
    }
    const meant = deputyPart(field, single) ?? slotOf(field);
    const read = single.get(meant);
    if (!read) single.set(meant, heading);
    else if (isRepeat(meant)) assigned.push([meant, heading]);
    else reportAmbiguous(table, heading, read, reading);
    if (!read) assigned.push([meant, heading]);
  }
  return gather(assigned, single);
}

/** "sender" where an Institution is known to be no body; a "Sitz" may tell the role ("1. Vertretung"). */
function fieldOf(heading: Heading, table: Table, reading: Reading): Meaning[1] {
  if (headsSenders(heading, table, reading)) return "sender";
  const field = membershipField(heading.text);
  return field === "rowNumber" && headsRoles(heading, table) ? "role" : field;
}

function isRepeat(field: MembershipField): boolean {
  return MAY_REPEAT.has(field) || field.startsWith("deputy");
}

/** "Name" and "Mitglied" both fill the one place for the member's name. */
function slotOf(field: MembershipField): MembershipField {
  return field === "member" ? "name" : field;
}

function deputyPart(
  field: MembershipField,
  single: ReadonlyMap<MembershipField, Heading>,
): MembershipField | undefined {
  return single.has("deputy") && single.has(field) ? DEPUTY_PART.get(field) : undefined;
}

type Meaning = readonly [Heading, MembershipField | "sender" | undefined];
type Settled = readonly [Heading, MembershipField | undefined];

/** Words that mean one thing or another depending on what else stands in the header. */
function settleWeak(meanings: readonly Meaning[]): Settled[] {
  const has = (field: MembershipField) => meanings.some(([, found]) => found === field);
  const hasPerson = has("name") || has("member");
  const hasStrongRole = meanings.some(
    ([heading, field]) => field === "role" && isStrongRole(heading),
  );
  const firstDeputy = meanings.find(([, field]) => field === "deputy");
  const hasOrganization = has("organization");
  return meanings.map(([heading, field]): Settled => {
    if (field === "sender") return [heading, "institution"];
    if (field === "institution") return [heading, hasOrganization ? "institution" : "organization"];
    if (field === "shortName" && !hasOrganization && !has("institution"))
      return [heading, "organization"];
    if (field === "delegate") return [heading, hasPerson ? "deputy" : "name"];
    if (field === "role" && hasStrongRole && !isStrongRole(heading)) return [heading, undefined];
    const stands = firstDeputy?.[0] === heading && !hasPerson && !has("delegate");
    return stands ? [heading, "name"] : [heading, field];
  });
}

function isStrongRole({ text }: Heading): boolean {
  return STRONG_ROLE.test(wordKey(text));
}

function gather(
  assigned: readonly Assigned[],
  single: ReadonlyMap<MembershipField, Heading>,
): MembershipColumns | undefined {
  const column = (field: MembershipField) => single.get(field)?.column;
  const name = column("name");
  if (name === undefined) return undefined;
  const memberParts = ["givenName", "formOfAddress", "gender", "title", "affix"] as const;
  const parts = memberParts.flatMap((part) => {
    const at = column(part);
    return at === undefined ? [] : [[part, at] as const];
  });
  const onBehalfOf = [column("onBehalfOf"), column("institution")].filter((at) => at !== undefined);
  return {
    organization: column("organization"),
    onBehalfOf,
    onBehalfOfIsRows: onBehalfOf[0] !== undefined && onBehalfOf[0] < name,
    member: { name, ...Object.fromEntries(parts) },
    deputies: deputiesOf(assigned),
    single: new Map([...single].map(([field, heading]) => [field, heading.column])),
  };
}

const PART_OF_DEPUTY = {
  deputyGivenName: "givenName",
  deputyFormOfAddress: "formOfAddress",
  deputyGender: "gender",
  deputyTitle: "title",
  deputyAffix: "affix",
  deputyOnBehalfOf: "onBehalfOf",
  deputyRank: "rank",
  deputyStart: "start",
  deputyEnd: "end",
} as const;

/** Each deputy column with the parts beside it; "Vorname" may stand before or behind the name. */
function deputiesOf(assigned: readonly Assigned[]): PersonColumns[] {
  const names = assigned.filter(([field]) => field === "deputy").map(([, { column }]) => column);
  const deputies = names.map((name): Record<string, number> & { name: number } => ({ name }));
  for (const [field, { column }] of assigned) {
    const part = Object.entries(PART_OF_DEPUTY).find(([deputyField]) => deputyField === field)?.[1];
    if (part === undefined) continue;
    const left = deputies.filter(({ name }) => name < column && column - name <= 4).at(-1);
    const taker = [left, ...deputies].find((deputy) => deputy && deputy[part] === undefined);
    if (taker) taker[part] = column;
  }
  return deputies;
}
