import { column, entryOf, type Column } from "../columns";
import { declinedSeat, seatEntry, type SeatEntry } from "../entries";
import type { BodyFacts, RegisterFacts } from "../facts";
import { headsOf, type ColumnGroup } from "../grouped-heads";
import {
  filled,
  fraktionColumns,
  isFraktionBehind,
  memberColumns,
  NO_FRAKTION,
  roleColumn,
  termColumns,
  told,
  voteColumn,
} from "../list-columns";
import { mergedBodies, organizationColumn } from "../organization-column";
import type { Page } from "../page";
import { PART_HEADINGS, personColumns } from "../person-columns";
import { poolText } from "../spelling";
import { isOneOf, type Taste } from "../taste";

/** Layout 2: a row for each seat, the deputy beside the member; a column says in which body. */
export function rowPerSeat({ bodies }: RegisterFacts, likes: Taste): Page[] {
  const sheetName = likes("sheet of members", ["Mitglieder", "Tabelle1", "Gremien 2021"]);
  const page = (own: readonly BodyFacts[]): Page => {
    const entries = seatsOf(own);
    return seatPage(sheetName, entries, [organizationColumn(entries, likes)], likes);
  };
  const isApart = isOneOf(likes, "table for each body", 4);
  return isApart ? bodies.map((body) => page([body])) : [page(bodies)];
}

export function seatsOf(bodies: readonly BodyFacts[]): SeatEntry[] {
  return bodies.flatMap((body) =>
    body.isDeclined ? [declinedSeat(body)] : body.seats.map((seat) => seatEntry(body, seat)),
  );
}

/** The seats below their headings; `first` are the columns in front. */
export function seatPage(
  sheetName: string,
  entries: readonly SeatEntry[],
  first: readonly Column<SeatEntry>[],
  likes: Taste,
): Page {
  const behind = [...termColumns(likes), voteColumn(likes)];
  const hasRoles = entries.some(({ role }) => role !== "member");
  const alone = filled([...first, ...(hasRoles ? [roleColumn(likes)] : [])], entries, likes);
  const groups: ColumnGroup<SeatEntry>[] = [
    ...alone.map((own) => ({ columns: [own] })),
    ...memberAndDeputy(entries, likes),
    ...filled(behind, entries, likes).map((own) => ({ columns: [own] })),
  ];
  const { lines, merges } = headsOf(groups, likes);
  const columns = groups.flatMap((group) => group.columns);
  const named = { line: lines.length, column: first.length - 1 };
  return {
    sheetName,
    lines: [...lines, ...entries.map((each) => entryOf(columns, each))],
    merges: [...merges, ...mergedBodies(entries, named, likes)],
  };
}

function memberAndDeputy(entries: readonly SeatEntry[], likes: Taste): ColumnGroup<SeatEntry>[] {
  const isInParts = isOneOf(likes, "names in parts", 2);
  const isGrouped = isInParts || isOneOf(likes, "headings in two rows", 3);
  const member = likes("heading of members", ["Mitglied", "Ordentliches Mitglied", "Beisitzer/in"]);
  const deputy = likes("heading of deputies", [
    "Stellvertretung",
    "Stellvertreter/in",
    "Persönliche Vertretung",
    "Stellv. Mitglied",
    "Vertretung",
  ]);
  const fraktion = fraktionColumns(likes);
  const isLeft = isOneOf(likes, "Fraktion left of members", 2);
  const names = memberColumns(isGrouped ? "Name" : member, isInParts, likes);
  const shown = filled(isLeft ? names : [...names, ...fraktion], entries, likes);
  const hasDeputies = entries.some(({ body, deputy }) => deputy ?? body.deputies.type === "pool");
  const deputyHeading = isGrouped ? "Name" : deputy;
  const hasFraktion = filled(fraktion, entries, likes).length > 0;
  const writing = { isInParts, hasFraktion };
  const deputies = hasDeputies ? deputyColumns(deputyHeading, writing, likes) : [];
  const isAlone = !hasDeputies && (!isLeft || !hasFraktion);
  const members = isAlone ? told(shown) : shown;
  const left = isLeft ? filled(fraktion, entries, likes).map((own) => ({ columns: [own] })) : [];
  // Nobody writes two headings over a single column.
  return isGrouped && members.length + deputies.length > 1
    ? [...left, { heading: member, columns: members }, { heading: deputy, columns: deputies }]
    : [...left, { columns: members }, { columns: deputies }];
}

function deputyColumns(
  heading: string,
  { isInParts, hasFraktion }: { readonly isInParts: boolean; readonly hasFraktion: boolean },
  likes: Taste,
): Column<SeatEntry>[] {
  const isWhole = isFraktionBehind(likes);
  const names = personColumns<SeatEntry>(
    {
      personOf: ({ deputy }) => deputy,
      otherwise: (entry) => insteadOfDeputy(entry, likes),
      heading,
      parts: isInParts ? PART_HEADINGS : undefined,
      isWithFraktion: isWhole,
    },
    likes,
  );
  const ofDeputy = ({ deputy }: SeatEntry) => deputy && (deputy.onBehalfOf ?? NO_FRAKTION);
  const clear = "Fraktion der Vertretung";
  const fraktion = hasFraktion ? likes("deputies' Fraktionen", ["Fraktion", clear]) : clear;
  return isWhole ? names : [...names, column(fraktion, ofDeputy)];
}

/** The pool of the Fraktion, or how a list says that there is no deputy. */
function insteadOfDeputy({ body, person }: SeatEntry, likes: Taste): string | undefined {
  if (body.isDeclined) return undefined;
  const { type } = body.deputies;
  const fraktion = person?.onBehalfOf;
  if (type === "pool") return fraktion === undefined ? undefined : poolText(fraktion, true, likes);
  return likes("no deputy", [undefined, undefined, "–", "N.N.", "Kein stellvertretendes Mitglied"]);
}
