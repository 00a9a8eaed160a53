import { findingsOfRegister } from "../../support/marked-codes";
import {
  expectMarkedMeetings,
  meetingRegister,
  theMeetingFinding,
} from "../../support/meeting-table";

const THREE = { perYear: [["KoStAG", 3]] as const };

describe("meeting-count", () => {
  it("warns of a year with fewer meetings than wanted, not of one with as many or more", () => {
    expectMarkedMeetings(
      `
      Gremium | Datum      | erwartet
      KoStAG  | 10.03.2021 |
      KoStAG  | 12.05.2021 | meeting-count
      KoStAG  | 09.03.2022 |
      KoStAG  | 11.05.2022 |
      KoStAG  | 09.11.2022 |
      KoStAG  | 08.03.2023 |
      KoStAG  | 10.05.2023 |
      KoStAG  | 13.09.2023 |
      KoStAG  | 08.11.2023 |
      `,
      THREE,
    );
  });

  it("says how many there are, how many are wanted, and leads to the last row and to the rule", () => {
    const table = `
      Gremium | Datum
      KoStAG  | 10.03.2021
      AG 0-6  | 11.03.2021
      KoStAG  | 12.05.2021
    `;
    expect(theMeetingFinding("meeting-count", table, THREE)).toMatchObject({
      severity: "warning",
      organization: "KoStAG",
      message:
        "KoStAG: Für 2021 sind 2 Sitzungen eingetragen, vorgesehen sind 3; es fehlt 1 Sitzung.",
      facts: { year: 2021, wanted: 3, listed: 2, lacking: 1, cancelled: 0, unreadable: 0 },
      places: [
        { sheet: "Termine", cell: "B4" },
        { sheet: "Gremien", cell: "A2" },
      ],
    });
  });

  it("does not count what is entfallen", () => {
    const table = (state: string, expected: string) => `
      Gremium | Datum      | Status       | erwartet
      KoStAG  | 10.03.2021 | durchgeführt |
      KoStAG  | 12.05.2021 | eingeladen   |
      KoStAG  | 10.11.2021 | ${state}     | ${expected}
    `;
    expectMarkedMeetings(table("geplant", ""), THREE);
    expectMarkedMeetings(table("entfallen", "meeting-count"), THREE);
    expect(theMeetingFinding("meeting-count", table("entfallen", ""), THREE).message).toBe(
      "KoStAG: Für 2021 sind 2 Sitzungen eingetragen (außerdem: 1 entfallene), vorgesehen sind 3; es fehlt 1 Sitzung.",
    );
  });

  it("judges a year of which every meeting is entfallen", () => {
    const table = `
      Gremium | Datum      | Status    | erwartet
      KoStAG  | 10.03.2021 | entfallen | meeting-count
    `;
    expectMarkedMeetings(table, THREE);
    expect(theMeetingFinding("meeting-count", table, THREE).message).toBe(
      "KoStAG: Für 2021 ist keine Sitzung eingetragen (außerdem: 1 entfallene), vorgesehen sind 3; es fehlen 3 Sitzungen.",
    );
    expect(
      theMeetingFinding("meeting-count", table, { perYear: [["KoStAG", 1]] }).message,
    ).toContain("vorgesehen ist 1; es fehlt 1 Sitzung.");
  });

  it("judges from 2021 on, and only years in which the organization has meetings", () => {
    expectMarkedMeetings(
      `
      Gremium | Datum      | erwartet
      KoStAG  | 23.12.2020 | meeting-vacation
      AG 0-6  | 12.05.2022 |
      KoStAG  | 01.03.2023 | meeting-count
      `,
      THREE,
    );
    expectMarkedMeetings(
      `
      Gremium | Datum      | erwartet
      KoStAG  | 11.01.2021 | meeting-count
      `,
      THREE,
    );
  });

  it("is silent where no number of meetings is known, and judges each organization by its own", () => {
    const perYear = [
      ["KoStAG", 2],
      ["AG 0-6", 1],
      ["AG 6-18", undefined],
    ] as const;
    expectMarkedMeetings(
      `
      Gremium  | Datum      | erwartet
      KoStAG   | 10.03.2021 | meeting-count
      AG 0-6   | 11.03.2021 |
      AG 6-18  | 15.03.2021 |
      AG 18-27 | 16.03.2021 |
      `,
      { perYear },
    );
  });

  it("is silent about an organization without any meeting", () => {
    expectMarkedMeetings("Gremium | Datum | erwartet\nAG 0-6 | 12.05.2021 |", THREE);
  });

  it("leads to the meeting alone where the paper asks for the number", () => {
    const register = meetingRegister("Gremium | Datum\nKoStAG | 12.05.2021", THREE);
    const rules = register.rules.map((each) => ({ ...each, place: undefined }));
    expect(findingsOfRegister({ ...register, rules })).toMatchObject([
      { code: "meeting-count", places: [{ sheet: "Termine", cell: "B2" }] },
    ]);
  });

  it("gives a date that cannot be read the benefit of the doubt, not a row without one", () => {
    const table = (date: string, expected: string) => `
      Gremium | Nr. | Datum      | Status  | erwartet
      KoStAG  | 3   | 10.03.2021 |         |
      KoStAG  | 4   | 12.05.2021 |         | ${expected}
      KoStAG  | 5   | ${date}    | geplant |
    `;
    expectMarkedMeetings(table("?", ""), THREE);
    expectMarkedMeetings(table("", "meeting-count"), THREE);
    const entfallen = table("?", "meeting-count").replace("geplant", "entfallen");
    expectMarkedMeetings(entfallen, THREE);
  });

  it("says that at least so many are missing where a date cannot be read", () => {
    const table = `
      Gremium | Datum
      KoStAG  | 10.03.2021
      KoStAG  | ?
    `;
    expect(theMeetingFinding("meeting-count", table, THREE)).toMatchObject({
      message:
        "KoStAG: Für 2021 ist 1 Sitzung eingetragen (außerdem: 1 ohne lesbares Datum), vorgesehen sind 3; es fehlt mindestens 1 Sitzung.",
      facts: { listed: 1, lacking: 1, unreadable: 1 },
    });
    const both = `${table.trimEnd()}\nKoStAG | 12.05.2021\n`;
    expect(() => theMeetingFinding("meeting-count", both, THREE)).toThrow("0 findings");
  });

  it("names both kinds of meetings that are not counted", () => {
    const table = `
      Gremium | Datum      | Status
      KoStAG  | 10.03.2021 | entfallen
      KoStAG  | ?          |
    `;
    expect(theMeetingFinding("meeting-count", table, THREE).message).toContain(
      "(außerdem: 1 entfallene, 1 ohne lesbares Datum), vorgesehen sind 3; es fehlen mindestens 2 Sitzungen.",
    );
  });
});
