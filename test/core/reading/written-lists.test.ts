import { sheetFromText } from "../../support/grid-from-text";
import { read, readText } from "./reading-support";

describe("how a list is laid out", () => {
  it("is told by its columns, with a row for each membership", () => {
    const { register } = readText(
      `
      Mitglieder der Gremien

      Gremium | Funktion | Anrede | Vorname | Name | Fraktion | Vertretung für | Rang | von | bis | E-Mail
      KoStAG | Mitglied | Frau | Anna | Wessendarp | CDU | | | | | x@example.org
    `,
    );
    expect(register.lists).toEqual([
      {
        sheet: "Liste",
        headerRow: 2,
        lastRow: 3,
        left: 0,
        right: 10,
        organization: 0,
        onBehalfOf: [5],
        member: { name: 4, givenName: 3, formOfAddress: 2 },
        deputies: [],
        columns: { role: 1, substituteFor: 6, rank: 7, start: 8, end: 9 },
        privateColumns: [10],
      },
    ]);
  });

  it("is told with the columns of the deputy beside the member", () => {
    const { register, findings } = readText(
      "Gremium | Mitglied | Fraktion | Stellvertretung | Vorname | Lieblingsfarbe\nKoStAG | Frau Muster | CDU | Probe | Eva | blau",
    );
    expect(register.lists?.[0]?.member).toEqual({ name: 1, givenName: 4 });
    expect(register.lists?.[0]?.deputies).toEqual([{ name: 3 }]);
    expect(findings.filter(({ code }) => code === "column-unknown")).toHaveLength(1);
  });

  it("is told for every list that was read, and for no other table", () => {
    const list = (name: string) => sheetFromText(name, "Gremium | Name\nKoStAG | Frau Muster");
    const meetings = sheetFromText("Termine", "Gremium | Datum\nKoStAG | {2021-05-05}");
    const { register } = read(list("A"), meetings, list("B"));
    expect(register.lists?.map(({ sheet }) => sheet)).toEqual(["A", "B"]);
  });
});

it("the Gremien sheet tells the cell for „keine Entsendung“ where it has such a column", () => {
  const rules = "Gremium | Sitze | Keine Entsendung\nAG 0-6 | {1} |";
  const { register } = read(sheetFromText("Gremien", rules));
  expect(register.rules[0]?.cells?.declined).toEqual({ sheet: "Gremien", cell: "C2" });
});
