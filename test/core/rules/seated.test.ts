import { distinctRows } from "../../../src/core/rules/seated";
import { membershipTable } from "../../support/membership-table";

it("rows that are alike are judged once: the first of each person and term", () => {
  const { memberships } = membershipTable(`
    Gremium | Funktion | Name          | von        | bis
    KoStAG  | Mitglied | Frau Averbeck |            |
    KoStAG  | Vorsitz  | Frau Averbeck |            |
    KoStAG  | Mitglied | Frau Averbeck | 01.01.2021 |
    KoStAG  | Mitglied | Frau Averbeck | 01.07.2021 |
    KoStAG  | Mitglied | Frau Averbeck |            | 31.12.2021
    KoStAG  | Mitglied | Frau Averbeck |            | 30.06.2021
    KoStAG  | Mitglied | Frau Averbeck | 01.01.2021 | 31.12.2021
    KoStAG  | Mitglied | Frau Averbeck | 01.01.2021 | 31.12.2021
    KoStAG  | Mitglied | Herr Terbrack | 01.01.2021 | 31.12.2021
  `).register;
  const rows = distinctRows(memberships).map((row) => memberships.indexOf(row) + 2);
  expect(rows).toEqual([2, 4, 5, 6, 7, 8, 10]);
});
