import {
  dayFromEpoch,
  germanDate,
  germanTime,
  isDateValue,
  isErrorValue,
  type CellValue,
  type TableEdit,
} from "../../core";

/** A cell's value as a German Excel shows it; undefined for an empty cell. */
export function cellText(value: CellValue): string | undefined {
  if (value === undefined || value === "") return undefined;
  if (isErrorValue(value)) return value.code;
  if (isDateValue(value)) return dateText(value);
  if (typeof value === "boolean") return value ? "WAHR" : "FALSCH";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

function dateText({ epochDay, minutes }: Extract<CellValue, { type: "date" }>): string {
  if (epochDay === undefined) return germanTime(minutes);
  const day = germanDate(dayFromEpoch(epochDay));
  return minutes === 0 ? day : `${day} ${germanTime(minutes)}`;
}

/** "Neue Zeile in der Tabelle „Mitglieder“". */
export function tableText({ table, before, after }: TableEdit): string {
  return after.bottom > before.bottom
    ? `Neue Zeile in der Tabelle „${table}“`
    : `Die Tabelle „${table}“ wird angepasst`;
}
