import { isoDay } from "../../calendar";
import { dateCell } from "../../document";
import { COMPETENCES } from "../choices";
import { closedList } from "./offers";
import { template } from "./template";

/** Source of the paper's rows: its Beratungsfolge and its part IV, which leaves the decision to the Kreistag. */
export const CONSULTATIONS_TEMPLATE = template(
  "Beratungsfolge",
  {
    Gremium: { width: 45, note: "Die Stationen in ihrer Reihenfolge, von oben nach unten." },
    Sitzungstermin: {
      width: 16,
      note: "Tag der Sitzung als Datum. Jede Station liegt nach der vorigen.",
    },
    Zuständigkeit: {
      width: 20,
      ...closedList(COMPETENCES),
      note: "Nur die letzte Station entscheidet.",
    },
  },
  {
    example: {
      Gremium: "Kreistag",
      Sitzungstermin: dateCell(isoDay("2026-02-25")),
      Zuständigkeit: "Entscheidung",
    },
    paper: [
      {
        Gremium: "Ausschuss für Bildung, Schule und Integration",
        Sitzungstermin: dateCell(isoDay("2021-01-21")),
        Zuständigkeit: "Vorberatung",
      },
      {
        Gremium: "Kreisausschuss",
        Sitzungstermin: dateCell(isoDay("2021-02-10")),
        Zuständigkeit: "Vorberatung",
      },
      {
        Gremium: "Kreistag",
        Sitzungstermin: dateCell(isoDay("2021-02-17")),
        Zuständigkeit: "Entscheidung",
      },
    ],
  },
);
