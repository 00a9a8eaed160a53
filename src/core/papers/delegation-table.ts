import { germanDate, type Day } from "../calendar";
import { EMPTY_CELL, numberCell, textCell, type Block, type DocumentValue } from "../document";
import type { DelegationPlan, PlannedDelegation, PlannedSeat } from "../planning";
import { personName, requiresDeputies, type Membership } from "../register";
import { boundedTable } from "./bounded-table";

/** Six at most, so that the table fits an upright page: no column for what is still to be mended. */
const COLUMNS = [
  { heading: "Gremium", width: 13 },
  { heading: "Nr.", width: 5 },
  { heading: "Mitglied", width: 24 },
  { heading: "Fraktion", width: 13 },
  { heading: "Vertretung", width: 24 },
  { heading: "Fraktion der Vertretung", width: 14 },
];

/** What stands for somebody who is still to be named. */
const NOBODY = "N.N.";

/**
 * Who is sent where, as the table of a Vorlage: the sheet's without its column Hinweis. What of it is
 * meant for readers stands with the names: "keine Entsendung", "N.N.", who begins later, the ranks of
 * deputies. Nobody is left out, for a Vorlage must not lose a person in silence: whoever is beyond the
 * seats is marked as such.
 */
export function delegationTable({ asOf, delegations }: DelegationPlan): Block[] {
  return boundedTable({
    name: "EntsendungTabelle",
    columns: COLUMNS,
    rows: delegations.flatMap((delegation) => rowsOf(delegation, asOf)),
    sheet: "Entsendung",
  });
}

function rowsOf(delegation: PlannedDelegation, asOf: Day): DocumentValue[][] {
  const { quota, seats, sharedSubstitutes } = delegation;
  const gremium = textCell(quota.organization.shortName);
  const declined = [gremium, EMPTY_CELL, textCell("keine Entsendung")];
  const nobody = [EMPTY_CELL, EMPTY_CELL, EMPTY_CELL];
  return [
    ...(quota.declined ? [[...declined, ...nobody]] : []),
    ...seats.map((seat) => [
      gremium,
      numberCell(seat.number),
      ...memberCells(seat, asOf),
      ...deputyCells(seat, delegation),
    ]),
    ...sharedSubstitutes.map((substitute) => [
      gremium,
      ...nobody,
      textCell(`${personName(substitute.person)} (${sharedRemark(substitute, delegation)})`),
      textCell(substitute.onBehalfOf),
    ]),
  ];
}

function memberCells({ delegate, surplus }: PlannedSeat, asOf: Day): DocumentValue[] {
  if (!delegate) return [textCell(NOBODY), EMPTY_CELL];
  const { start } = delegate.term;
  const remarks = [
    ...(surplus ? ["über dem Kontingent"] : []),
    ...(start !== undefined && start > asOf ? [`ab ${germanDate(start)}`] : []),
  ];
  const remark = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
  return [textCell(personName(delegate.person) + remark), textCell(delegate.onBehalfOf)];
}

function deputyCells(seat: PlannedSeat, delegation: PlannedDelegation): DocumentValue[] {
  const { substitutes, deputyPool } = seat;
  if (substitutes.length === 0)
    return [textCell(deputyPool ?? (isWanting(seat, delegation) ? NOBODY : undefined)), EMPTY_CELL];
  const fraktionen = substitutes.map(({ onBehalfOf }) => onBehalfOf ?? "").filter(Boolean);
  return [
    textCell(substitutes.map(({ person }) => personName(person)).join("; ")),
    textCell(fraktionen.join("; ")),
  ];
}

/** A ranked list with somebody on it is there for everybody. */
function isWanting({ surplus }: PlannedSeat, delegation: PlannedDelegation): boolean {
  const { quota, sharedSubstitutes } = delegation;
  if (surplus || !requiresDeputies(quota.deputyMode)) return false;
  return quota.deputyMode === "personal" || sharedSubstitutes.length === 0;
}

function sharedRemark({ rank }: Membership, { quota }: PlannedDelegation): string {
  switch (quota.deputyMode) {
    case "ranked":
      return rank === undefined ? "ohne Rang" : `Rang ${rank}`;
    case "pool":
      return "für alle";
    case "personal":
    case "none":
      return "ohne Mitglied";
  }
}
