import { assess, compose, isoDay, layOut, type SheetDocument } from "../../../src/core";
import { sheetFromText, workbookOf } from "../../support/grid-from-text";

/** What the Kreistag decided in public (SV-10-0089/1). */
const PUBLIC_LINE =
  "KoStAG: 1. Herr Lütkecosmann (Vertretung Herr Merschhemke) 2. Frau Schäpers (Vertretung Frau Volkhardt) · AG 0-6: Herr Merschhemke · AG 6-18: Frau Volkhardt · AG 18-27: Frau Verspohl";

const rowPerMembership = sheetFromText(
  "Mitglieder",
  `
  Vorlage SV-10-0089/1

  Gremium | Funktion | Anrede | Name | Vertretung für
  KoStAG | Mitglied | Herr | Lütkecosmann |
  KoStAG | stellv. Mitglied | Herr | Merschhemke | Herr Lütkecosmann
  KoStAG | Mitglied | Frau | Schäpers |
  KoStAG | stellv. Mitglied | Frau | Volkhardt | Frau Schäpers
  AG 0-6 | Mitglied | Herr | Merschhemke |
  AG 6-18 | Mitglied | Frau | Volkhardt |
  AG 18-27 | Mitglied | Frau | Verspohl |
`,
);

const rowPerSeat = sheetFromText(
  "Besetzung",
  `
  Vorlage SV-10-0089/1

  Gremium | Mitglied | Stellvertretung
  KoStAG | Herr Lütkecosmann | Herr Merschhemke
  KoStAG | Frau Schäpers | Frau Volkhardt
  AG 0-6 | Herr Merschhemke |
  AG 6-18 | Frau Volkhardt | –
  AG 18-27 | Frau Verspohl | Kein stellvertretendes Mitglied
`,
);

function paragraphs({ blocks }: SheetDocument): string[] {
  return blocks.flatMap((block) => (block.type === "paragraph" ? [block.text] : []));
}

describe.each([
  ["a row per membership", rowPerMembership],
  ["a row per seat", rowPerSeat],
])("the public example, kept as %s", (_layout, sheet) => {
  const assessment = assess(workbookOf(sheet), isoDay("2021-02-17"));
  const documents = compose(assessment, { year: 2021 });

  it("has no error and no warning, only the hints that two persons serve twice", () => {
    expect(assessment.findings.map(({ code, person }) => [code, person])).toEqual([
      ["several-organizations", "Herr Merschhemke"],
      ["several-organizations", "Frau Volkhardt"],
    ]);
    expect(
      assessment.standings.map(({ shortName, members, deputies, state }) => [
        shortName,
        members,
        deputies,
        state,
      ]),
    ).toEqual([
      ["KoStAG", 2, 2, "complete"],
      ["AG 0-6", 1, 0, "complete"],
      ["AG 6-18", 1, 0, "complete"],
      ["AG 18-27", 1, 0, "complete"],
    ]);
  });

  it("comes out in the words of the paper", () => {
    const [delegation] = documents;
    expect(paragraphs(delegation!).slice(0, 4).join(" · ")).toBe(PUBLIC_LINE);
  });

  it("names the paper in each footer", () => {
    const footers = documents.map(layOut).map(({ footer }) => footer);
    expect(footers).toEqual(Array(3).fill("Stand 17.02.2021 · SV-10-0089/1"));
  });
});

describe("a workbook without a membership table", () => {
  it("gets the report alone, which says so", () => {
    const assessment = assess(
      workbookOf(sheetFromText("Haushalt", "Konto | Betrag\n4711 | {12}")),
      isoDay("2021-02-17"),
    );
    expect(assessment.findings.map(({ code }) => code)).toEqual(["sheet-missing"]);
    expect(compose(assessment, { year: 2021 }).map(({ kind }) => kind)).toEqual(["report"]);
  });
});
