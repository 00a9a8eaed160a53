import { sheetFromText } from "../../../support/grid-from-text";
import { editLines, firstChoice, remediesOf } from "../../../support/mending/lines";

function list(...rows: string[]) {
  return sheetFromText("Mitglieder", ["Gremium | Name | von | bis", ...rows].join("\n"));
}

describe("two overlapping memberships", () => {
  it("meet when the earlier ends on the eve of the later, written as the column writes days", () => {
    const sheet = list(
      "Netz | Frau Muster | 01.07.2022 | 31.10.2025",
      "Netz | Frau Muster | 01.11.2020 | 31.12.2022",
    );
    expect(editLines(firstChoice(remediesOf("term-overlap", sheet)))).toEqual([
      "Mitglieder!D3: 31.12.2022 → 30.06.2022",
    ]);
  });

  it.each([
    ["the earlier would lose days at its end", "Netz | Frau Muster | 01.07.2022 | 31.08.2022"],
    ["they begin together", "Netz | Frau Muster | 01.11.2020 | 31.10.2025"],
  ])("are left alone where %s", (_, later) => {
    const sheet = list("Netz | Frau Muster | 01.11.2020 | 31.12.2022", later);
    expect(remediesOf("term-overlap", sheet)).toEqual([]);
  });

  it("are left alone where a single cell tells start and end", () => {
    const sheet = sheetFromText(
      "Mitglieder",
      "Gremium | Name | Zeitraum\nNetz | Frau Muster | 01.11.2020 – 31.12.2022\nNetz | Frau Muster | 01.07.2022 – 31.10.2025",
    );
    expect(remediesOf("term-overlap", sheet)).toEqual([]);
  });
});

describe("an end before its start", () => {
  it("changes places with it, as both are written", () => {
    const sheet = list("Netz | Frau Muster | {2025-10-31} | 01.11.2020");
    expect(editLines(firstChoice(remediesOf("term-reversed", sheet)))).toEqual([
      "Mitglieder!C2: {2025-10-31} → 01.11.2020",
      "Mitglieder!D2: 01.11.2020 → {2025-10-31}",
    ]);
  });

  it("is left alone in a single cell", () => {
    const sheet = sheetFromText(
      "Mitglieder",
      "Gremium | Name | Zeitraum\nNetz | Frau Muster | 31.10.2025 – 01.11.2020",
    );
    expect(remediesOf("term-reversed", sheet)).toEqual([]);
  });
});

describe("a date that cannot be read", () => {
  it("becomes a date cell beside date cells, in their format", () => {
    const sheet = list(
      "Netz | Frau Muster | {2020-11-01;d/m/yy} |",
      "Netz | Herr Probe | 01..12.2020 |",
    );
    const choice = firstChoice(remediesOf("date-unreadable", sheet));
    expect(choice.label).toBe("Als 01.12.2020 eintragen");
    expect(choice.amendment.edits[0]?.after).toMatchObject({ type: "date", format: "d/m/yy" });
  });

  it("is left alone where nobody can be sure", () => {
    const sheet = list("Netz | Frau Muster | 31.02.2021 |");
    expect(remediesOf("date-unreadable", sheet)).toEqual([]);
  });
});
