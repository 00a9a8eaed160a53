import { placeOf, type Place, type Row } from "../../grid";
import type { MembershipPlaces } from "../../register";
import type { Table } from "../tables/table";
import { cellText } from "../text/plain-text";
import type { MembershipColumns } from "./membership-columns";

/** The cells of a row that a membership was read from; empty ones are left out. */
export function placesOf(
  row: Row,
  person: Place,
  organization: Place,
  { onBehalfOf, single }: MembershipColumns,
  table: Table,
): MembershipPlaces {
  const at = (column: number | undefined) =>
    column === undefined || cellText(row.cells[column]) === ""
      ? undefined
      : placeOf(table.sheet.name, { row: row.index, column });
  return withoutBlanks(person, organization, {
    role: at(single.get("role")),
    onBehalfOf: onBehalfOf.map(at).find((place) => place !== undefined),
    start: at(single.get("start") ?? single.get("period")),
    end: at(single.get("end")),
    substituteFor: at(single.get("substituteFor")),
    rank: at(single.get("rank")),
  });
}

type Optional = Omit<MembershipPlaces, "person" | "organization">;

function withoutBlanks(
  person: Place,
  organization: Place,
  places: { readonly [K in keyof Optional]: Place | undefined },
): MembershipPlaces {
  const filled: Record<string, Place> = {};
  for (const [name, place] of Object.entries(places)) if (place) filled[name] = place;
  return { person, organization, ...filled };
}
