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
    const [named, day, authority] = [cell("organization"), cell("day"), cell("authority")];
    const organizationName = filledText(cellText(named?.value));
    if (!named || organizationName === undefined) return [];
    return [
      {
        organizationName,
        day: dayOf(day, reading, { organization: organizationName }),
        authoritative: isAuthoritative(cellText(authority?.value)),
        place: named.place,
        places: {
          ...(day ? { day: day.place } : {}),
          ...(authority ? { authority: authority.place } : {}),
        },
      },
    ];
  });
}

/** Entscheidung, "Beratung und Beschluss" decide; Vorberatung, Kenntnisnahme, Empfehlung do not. */
function isAuthoritative(text: string): boolean | undefined {
  const key = wordKey(text);
  if (/empfehl|vorberat|vorbereit|kenntnis|anhoer|information|stellungnahme/.test(key)) {
    return key.includes("abschliessend");
  }
  if (/entscheid|beschl/.test(key)) return true;
  return key.includes("beratung") ? key.includes("abschliessend") : undefined;
}
