import { isoDay } from "../../calendar";
import { dateCell } from "../../document";
import { template } from "./template";

/** The paper names no such days. */
export const BLOCKED_DAYS_TEMPLATE = template(
  "Sperrtermine",
  {
    von: {
      width: 12,
      note: "Erster Tag, an dem nicht getagt werden soll. Feiertage, Wochenenden und Schulferien sind bekannt; sie brauchen keine Zeile.",
    },
    bis: { width: 12, note: "Letzter Tag. Leer: nur der eine Tag." },
    Anlass: { width: 50, note: "Etwa Karneval, bewegliche Ferientage oder eine Klausurtagung." },
  },
  {
    example: {
      von: dateCell(isoDay("2027-02-04")),
      bis: dateCell(isoDay("2027-02-10")),
      Anlass: "Karneval (Beispiel, bitte überschreiben)",
    },
    paper: [],
  },
);
