import type { Workbook } from "../../src/core";
import { sheetOf } from "./demo-workbook";

/** AG Wald lacks a deputy; who sits in AG Wiese may be one, in a row of his own below the list. */
export const MISSING_DEPUTY: Workbook = {
  sheets: [
    sheetOf("Gremien", [
      ["Gremium", "Sitze", "Vertretung"],
      ["AG Wald", 1, "persönlich"],
      ["AG Wiese", 2, "keine"],
    ]),
    sheetOf("Mitglieder", [
      ["Gremium", "Funktion", "Vorname", "Name", "Vertretung für"],
      ["AG Wald", "Mitglied", "Heide", "Wessendarp"],
      ["AG Wiese", "Mitglied", "Karl", "Probe"],
      ["AG Wiese", "Mitglied", "Ina", "Beispiel"],
    ]),
  ],
};
