import type { Consultation } from "../../register";
import { consultationField, type ConsultationField } from "../headings/calendar-headings";
import { filledText } from "../names/person-cells";
import type { Reading } from "../reading";
import { bodyRows } from "../tables/body-rows";
import { assignColumns, cellReader } from "../tables/columns";
import type { Table } from "../tables/table";
import { cellText, wordKey } from "../text/plain-text";
import { dayOf } from "../values/report-day";

/** The stations of a Beratungsfolge, in the order of the sheet. */
export function readConsultations(table: Table, reading: Reading): Consultation[] {
  const columns = assignColumns(table, consultationField, reading, ["remark", "agendaItem"]);
  const cellOf = cellReader(table, reading);
  return bodyRows(table).flatMap((row): Consultation[] => {
    const cell = (field: ConsultationField) => cellOf(row, columns.get(field));
    const named = cell("organization");
    const organizationName = filledText(cellText(named?.value));
    if (!named || organizationName === undefined) return [];
    return [
      {
        organizationName,
        day: dayOf(cell("day"), reading, { organization: organizationName }),
        authoritative: isAuthoritative(cellText(cell("authority")?.value)),
        place: named.place,
      },
    ];
  });
}

/** Entscheidung and Beschluss decide; Vorberatung, Kenntnisnahme, Empfehlung do not. */
function isAuthoritative(text: string): boolean | undefined {
  const key = wordKey(text);
  if (/empfehl|vorberat|vorbereit|kenntnis|anhoer|information|beratung|stellungnahme/.test(key)) {
    return key.includes("abschliessend");
  }
  return /entscheid|beschl/.test(key) ? true : undefined;
}
