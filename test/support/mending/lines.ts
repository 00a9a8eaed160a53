import { isoText, dayFromEpoch } from "../../../src/core/calendar";
import { isDateValue, placeText, type CellValue, type Sheet } from "../../../src/core/grid";
import type { Choice, Remedy } from "../../../src/core/mending";
import { judged } from "./every-remedy";

/** "Mitglieder!B2: N.N. → Frau Muster", a line for each cell, with the Excel tables that grow. */
export function editLines({ amendment }: Choice): string[] {
  const cells = amendment.edits.map(
    ({ place, before, after }) => `${placeText(place)}: ${shown(before)} → ${shown(after)}`,
  );
  return [
    ...cells,
    ...amendment.tables.map(({ table, after }) => `${table} to ${after.bottom + 1}`),
  ];
}

function shown(value: CellValue): string {
  if (!isDateValue(value)) return typeof value === "object" ? value.code : String(value ?? "");
  const day = value.epochDay === undefined ? "" : isoText(dayFromEpoch(value.epochDay));
  return `{${day}${value.minutes === 0 ? "" : ` ${value.minutes}`}}`;
}

/** The remedies of all findings of that code. */
export function remediesOf(code: string, ...sheets: readonly Sheet[]): Remedy[] {
  return judged(...sheets).remedies(code);
}

/** The labels of each remedy's choices. */
export function choiceLabels(remedies: readonly Remedy[]): string[][] {
  return remedies.map(({ choices }) => choices.map(({ label }) => label));
}

/** The first choice of the first remedy; throws where there is none. */
export function firstChoice(remedies: readonly Remedy[]): Choice {
  const choice = remedies[0]?.choices[0];
  if (!choice) throw new Error("no choice");
  return choice;
}
