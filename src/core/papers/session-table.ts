import { weekdayName, yearOf } from "../calendar";
import {
  dateCell,
  numberCell,
  textCell,
  timeCell,
  type Block,
  type DocumentValue,
} from "../document";
import { stateKey, type SessionPlan } from "../planning";
import type { ScheduledMeeting } from "../register";
import { boundedTable } from "./bounded-table";

const COLUMNS = [
  { heading: "Gremium", width: 18 },
  { heading: "Nr.", width: 6 },
  { heading: "Wochentag", width: 14 },
  { heading: "Datum", width: 14 },
  { heading: "Uhrzeit", width: 13 },
  { heading: "Ort", width: 28 },
];

/** The sessions of the plan's year that take place, by day: when and where, nothing that only planners need. */
export function sessionTable({ year, rows }: SessionPlan): Block[] {
  const told = rows.filter(
    ({ day, state }) =>
      (day === undefined || yearOf(day) === year) && stateKey(state) !== "entfallen",
  );
  return boundedTable({
    name: "SitzungenTabelle",
    columns: COLUMNS,
    rows: told.map(cellsOf),
    sheet: "Sitzungsplan",
  });
}

function cellsOf(row: ScheduledMeeting): DocumentValue[] {
  const { organizationName, number, day, time, location } = row;
  return [
    textCell(organizationName),
    numberCell(number),
    textCell(day === undefined ? undefined : weekdayName(day)),
    day === undefined ? textCell("noch offen") : dateCell(day),
    typeof time === "string" ? textCell(time) : timeCell(time),
    textCell(location),
  ];
}
