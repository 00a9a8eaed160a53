import { expectMarkedMeetings, theMeetingFinding } from "../../support/meeting-table";

const DAYS = ["10.03.2021", "14.04.2021", "12.05.2021", "16.06.2021", "08.09.2021"];

/** Rows of the KoStAG with these numbers, in the order of days; "" is none, "3!" expects the finding. */
function numbered(...numbers: readonly string[]): string {
  const rows = numbers.map((text, index) => {
    const expected = text.endsWith("!") ? "meeting-number" : "";
    return `KoStAG | ${text.replace("!", "")} | ${DAYS[index] ?? ""} | ${expected}`;
  });
  return ["Gremium | Nr. | Datum | erwartet", ...rows].join("\n");
}

describe("meeting-number", () => {
  it("accepts numbers without a gap, wherever the list begins and in whatever order it stands", () => {
    expectMarkedMeetings(numbered("1", "2", "3"));
    expectMarkedMeetings(numbered("3", "4", "5"));
    expectMarkedMeetings(numbered("5", "4", "3"));
    expectMarkedMeetings(numbered("3", "1", "2"));
    expectMarkedMeetings(numbered("9", "11", "10"));
    expectMarkedMeetings(numbered("1", "5!", "3!"));
    expectMarkedMeetings(numbered("7"));
  });

  it("warns of a gap at the number behind it", () => {
    expectMarkedMeetings(numbered("1", "2", "4!"));
    expect(theMeetingFinding("meeting-number", numbered("1", "2", "4"))).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message: "KoStAG: In der Nummerierung der Sitzungen fehlt die 3.",
      facts: { fault: "gap", from: 3, to: 3, count: 1 },
      places: [
        { sheet: "Termine", cell: "B4" },
        { sheet: "Termine", cell: "B3" },
      ],
    });
  });

  it("names two missing numbers, or from which to which they are missing, and each gap by itself", () => {
    expect(theMeetingFinding("meeting-number", numbered("1", "4"))).toMatchObject({
      message: "KoStAG: In der Nummerierung der Sitzungen fehlen die 2 und 3.",
      facts: { from: 2, to: 3, count: 2 },
    });
    expect(theMeetingFinding("meeting-number", numbered("1", "5"))).toMatchObject({
      message: "KoStAG: In der Nummerierung der Sitzungen fehlen die 2 bis 4.",
      facts: { from: 2, to: 4, count: 3 },
    });
    expectMarkedMeetings(numbered("1", "3!", "4", "6!"));
  });

  it("warns of a repeated number at the latest meeting, wherever it stands", () => {
    expectMarkedMeetings(numbered("1", "2", "2!", "3"));
    const table = `
      Gremium | Nr. | Datum      | erwartet
      KoStAG  | 1   | 12.05.2021 | meeting-number
      KoStAG  | 1   | 10.03.2021 |
    `;
    expectMarkedMeetings(table);
    expect(theMeetingFinding("meeting-number", table)).toMatchObject({
      message: "KoStAG: Die Sitzungsnummer 1 ist zweimal vergeben.",
      facts: { fault: "repeated", from: 1, to: 1, count: 2 },
      places: [
        { sheet: "Termine", cell: "B2" },
        { sheet: "Termine", cell: "B3" },
      ],
    });
  });

  it("takes a meeting without a day for the latest", () => {
    const undated = "KoStAG | 1 |            | meeting-number";
    const dated = "KoStAG | 1 | 10.03.2021 |";
    expectMarkedMeetings(["Gremium | Nr. | Datum | erwartet", undated, dated].join("\n"));
    expectMarkedMeetings(["Gremium | Nr. | Datum | erwartet", dated, undated].join("\n"));
  });

  it("tells once of a number that is repeated often, beside the gap before it", () => {
    expect(theMeetingFinding("meeting-number", numbered("2", "2", "2")).message).toBe(
      "KoStAG: Die Sitzungsnummer 2 ist 3-mal vergeben.",
    );
    const table = `
      Gremium | Nr. | Datum      | erwartet
      KoStAG  | 1   | 10.03.2021 |
      KoStAG  | 3   | 14.04.2021 | meeting-number
      KoStAG  | 3   |            | meeting-number
    `;
    expectMarkedMeetings(table);
  });

  it("goes on over the years", () => {
    const table = (number: string, expected: string) => `
      Gremium | Nr.       | Datum      | erwartet
      KoStAG  | 1         | 12.05.2021 |
      KoStAG  | 2         | 10.11.2021 |
      KoStAG  | ${number} | 09.03.2022 | ${expected}
    `;
    expectMarkedMeetings(table("3", ""));
    expectMarkedMeetings(table("1", "meeting-number"));
  });

  it("lets a meeting that is entfallen keep its number", () => {
    const table = (number: string, expected: string) => `
      Gremium | Nr.       | Datum      | Status    | erwartet
      KoStAG  | 2         | 10.03.2021 |           |
      KoStAG  | 3         | 14.04.2021 | entfallen |
      KoStAG  | ${number} | 12.05.2021 |           | ${expected}
    `;
    expectMarkedMeetings(table("4", ""));
    expectMarkedMeetings(table("3", "meeting-number"));
  });

  it("passes over meetings without a number", () => {
    expectMarkedMeetings(numbered("1", "", "2", "", "3"));
    expectMarkedMeetings(numbered("1", "", "3!"));
    expectMarkedMeetings(numbered("", "", ""));
  });

  it("counts each organization by itself", () => {
    expectMarkedMeetings(`
      Gremium | Nr. | Datum      | erwartet
      KoStAG  | 1   | 10.03.2021 |
      AG 0-6  | 1   | 11.03.2021 |
      AG 0-6  | 2   | 15.04.2021 |
      KoStAG  | 3   | 12.05.2021 | meeting-number
    `);
  });

  it("takes the same meeting on two sheets for one, and the same number of two days for two", () => {
    const twice = (date: string, expected: string) => `
      Gremium | Nr. | Datum      | Blatt     | erwartet
      KoStAG  | 1   | 10.03.2021 | Termine   |
      KoStAG  | 1   | ${date}    | Übersicht | ${expected}
    `;
    expectMarkedMeetings(twice("10.03.2021", ""));
    expectMarkedMeetings(twice("12.05.2021", "meeting-number"));
  });

  it("warns of the same row twice on one sheet", () => {
    expectMarkedMeetings(`
      Gremium | Nr. | Datum      | erwartet
      KoStAG  | 1   | 10.03.2021 |
      KoStAG  | 1   | 10.03.2021 | meeting-number
    `);
  });
});

describe("numbers that only count the rows of a sheet", () => {
  const counted = (last: string, body: string, expected: string) => `
    Gremium | Nr.     | Datum      | erwartet
    KoStAG  | 7       | 10.03.2021 |
    AG 0-6  | 8       | 11.03.2021 |
    KoStAG  | 9       | 14.04.2021 | ${expected}
    ${body} | ${last} | 15.04.2021 |
  `;

  it("are none of an organization", () => {
    expectMarkedMeetings(counted("10", "AG 6-18", ""));
  });

  it("are taken for its own where the rows are not numbered through", () => {
    expectMarkedMeetings(counted("11", "AG 6-18", "meeting-number"));
    expectMarkedMeetings(counted("8", "AG 6-18", "meeting-number"));
    expectMarkedMeetings(counted("", "AG 6-18", "meeting-number"));
    expectMarkedMeetings(`
      Gremium | Nr. | Datum      | erwartet
      KoStAG  | 1   | 10.03.2021 |
      KoStAG  | 2   | 14.04.2021 |
      KoStAG  | 2   | 12.05.2021 | meeting-number
      AG 0-6  | 4   | 15.04.2021 |
    `);
  });

  it("are not recognised by three rows, which may be chance", () => {
    expectMarkedMeetings(`
      Gremium | Nr. | Datum      | erwartet
      KoStAG  | 1   | 10.03.2021 |
      AG 0-6  | 2   | 11.03.2021 |
      KoStAG  | 3   | 14.04.2021 | meeting-number
    `);
  });

  it("are looked for on each sheet by itself", () => {
    expectMarkedMeetings(`
      Gremium | Nr. | Datum      | Blatt | erwartet
      KoStAG  | 1   | 10.03.2021 | 2021  |
      AG 0-6  | 2   | 11.03.2021 | 2021  |
      KoStAG  | 3   | 14.04.2021 | 2021  |
      AG 0-6  | 4   | 15.04.2021 | 2021  |
      AG 6-18 | 1   | 12.05.2021 | 2022  |
      AG 6-18 | 3   | 16.06.2021 | 2022  | meeting-number
    `);
  });
});
