import { findingsOfRegister } from "../../support/marked-codes";
import {
  expectMarkedMeetings,
  meetingRegister,
  theMeetingFinding,
} from "../../support/meeting-table";

const SHARED = {
  members: `
    Gremium | Name
    KoStAG  | Frau Averbeck
    AG 0-6  | Frau Averbeck
    AG 0-6  | Herr Terbrack
  `,
};

/** The KoStAG and AG 0-6 on the same Wednesday. */
const meetings = (kostag: string, ag: string, expected = "") => `
  Gremium | Datum      | Uhrzeit   | erwartet
  KoStAG  | 12.05.2021 | ${kostag} |
  AG 0-6  | 12.05.2021 | ${ag}     | ${expected}
`;

function expectClash(kostag: string, ag: string): void {
  expectMarkedMeetings(meetings(kostag, ag, "meeting-clash"), SHARED);
  expectMarkedMeetings(meetings(ag, kostag, "meeting-clash"), SHARED);
}

function expectNone(kostag: string, ag: string): void {
  expectMarkedMeetings(meetings(kostag, ag), SHARED);
  expectMarkedMeetings(meetings(ag, kostag), SHARED);
}

describe("meeting-clash", () => {
  it("warns of overlapping times, at the meeting further down", () => {
    expectClash("16:30–18:30", "17:00–19:00");
    const table = meetings("16:30–18:30", "17:00–19:00");
    expect(theMeetingFinding("meeting-clash", table, SHARED)).toMatchObject({
      severity: "warning",
      organization: "AG 0-6",
      person: "Frau Averbeck",
      message:
        "AG 0-6: Die Sitzung am Mittwoch, 12.05.2021, überschneidet sich mit einer anderen (KoStAG, 16:30 Uhr); in beiden Gremien ist Frau Averbeck tätig.",
      facts: {
        day: "2021-05-12",
        otherOrganization: "KoStAG",
        otherTime: "16:30 Uhr",
        collision: "times",
        persons: ["Frau Averbeck"],
        count: 1,
        presence: "attending",
      },
      places: [
        { sheet: "Termine", cell: "B3" },
        { sheet: "Termine", cell: "B2" },
      ],
    });
  });

  it("lets one begin when the other ends, not a minute earlier", () => {
    expectNone("16:30–18:30", "18:30–19:00");
    expectClash("16:30–18:30", "18:29–19:00");
    expectClash("16:30–18:30", "17:00–17:30");
    expectClash("16:30–18:30", "16:30–18:30");
  });

  it("takes two hours for a meeting without an end, or with one that is not behind its start", () => {
    expectNone("16:30", "18:30");
    expectClash("16:30", "18:29");
    expectNone("16:30–16:30", "18:30");
    expectClash("16:30–16:30", "18:29");
    expectClash("16:30–10:00", "18:29");
    expectNone("16:30–16:31", "16:31");
  });

  it("warns of the same day where a time is not known", () => {
    expectClash("", "");
    expectClash("", "17:00");
    expect(theMeetingFinding("meeting-clash", meetings("17:00", ""), SHARED)).toMatchObject({
      message:
        "AG 0-6: Die Sitzung am Mittwoch, 12.05.2021, liegt am selben Tag wie eine andere (KoStAG), und nicht bei beiden ist die Uhrzeit bekannt; in beiden Gremien ist Frau Averbeck tätig.",
      facts: { collision: "day", otherTime: "17:00 Uhr" },
    });
    expect(theMeetingFinding("meeting-clash", meetings("", "17:00"), SHARED).facts).toMatchObject({
      otherTime: "",
    });
  });

  it("says nothing of another day, of the same organization, and of what is entfallen", () => {
    expectMarkedMeetings(
      `
      Gremium | Datum      | Status    | erwartet
      KoStAG  | 12.05.2021 |           |
      KoStAG  | 12.05.2021 |           |
      AG 0-6  | 12.05.2021 | entfallen |
      AG 0-6  | 11.05.2021 |           |
      `,
      SHARED,
    );
  });

  it("says nothing of a joint meeting", () => {
    const table = (remark: string, expected: string) => `
      Gremium | Datum      | Bemerkung | erwartet
      KoStAG  | 12.05.2021 | ${remark} |
      AG 0-6  | 12.05.2021 |           | ${expected}
    `;
    expectMarkedMeetings(table("Gemeinsame Sitzung mit der AG 0-6", ""), SHARED);
    expectMarkedMeetings(table("im Kreishaus", "meeting-clash"), SHARED);
  });

  it("tells of each pair", () => {
    const members = `
      Gremium | Name
      KoStAG  | Frau Averbeck
      AG 0-6  | Frau Averbeck
      AG 6-18 | Frau Averbeck
    `;
    expectMarkedMeetings(
      `
      Gremium | Datum      | erwartet
      KoStAG  | 12.05.2021 |
      AG 0-6  | 12.05.2021 | meeting-clash
      AG 6-18 | 12.05.2021 | meeting-clash, meeting-clash
      `,
      { members },
    );
  });

  it("compares no more than a hundred meetings of one day", () => {
    const rows = Array.from({ length: 101 }, () => "KoStAG | 12.05.2021");
    const table = (position: number) =>
      ["Gremium | Datum", ...rows.slice(0, position), "AG 0-6 | 12.05.2021"].join("\n");
    const clashes = (position: number) =>
      findingsOfRegister(meetingRegister(table(position), SHARED)).length;
    expect(clashes(99)).toBe(99);
    expect(clashes(100)).toBe(0);
  });
});

describe("who is shared by two meetings", () => {
  const both = (inKostag: string, inAg: string) => ({
    members: `
      Gremium | Funktion    | Name          | Vertretung für | von | bis
      KoStAG  | ${inKostag} | Frau Averbeck |                |     |
      AG 0-6  | ${inAg}     | Frau Averbeck |                |     |
    `,
  });
  const clash = meetings("", "", "meeting-clash");

  it.each([
    "Mitglied",
    "Vorsitz",
    "stellv. Vorsitz",
    "beratend",
    "Schriftführung",
    "Geschäftsführung",
    "Moderation",
    "?",
  ])("is a person with the Funktion %s", (role) => {
    expectMarkedMeetings(clash, both(role, "Mitglied"));
    expectMarkedMeetings(clash, both("Mitglied", role));
  });

  it("is no guest, and nobody who is a deputy in both", () => {
    expectMarkedMeetings(meetings("", ""), both("Gast", "Mitglied"));
    expectMarkedMeetings(meetings("", ""), both("Mitglied", "Gast"));
    expectMarkedMeetings(meetings("", ""), both("Vertretung", "Vertretung"));
  });

  it("is a deputy of one who is expected in the other, and the text says so", () => {
    expectMarkedMeetings(clash, both("Vertretung", "Mitglied"));
    expectMarkedMeetings(clash, both("Mitglied", "Vertretung"));
    expect(theMeetingFinding("meeting-clash", clash, both("Mitglied", "Vertretung"))).toMatchObject(
      {
        message: expect.stringMatching(
          /; in dem einen Gremium ist Frau Averbeck tätig, in dem anderen als Vertretung benannt\.$/,
        ) as string,
        facts: { presence: "deputy" },
      },
    );
  });

  it("is told of those expected in both alone, where there are some", () => {
    const members = `
      Gremium | Funktion   | Name
      KoStAG  | Vertretung | Herr Terbrack
      KoStAG  | Mitglied   | Frau Averbeck
      AG 0-6  | Mitglied   | Herr Terbrack
      AG 0-6  | Mitglied   | Frau Averbeck
    `;
    const { facts } = theMeetingFinding("meeting-clash", clash, { members });
    expect(facts).toMatchObject({ persons: ["Frau Averbeck"], count: 1, presence: "attending" });
  });

  it("is expected where a second row makes a member of the deputy", () => {
    const members = `
      Gremium | Funktion   | Name
      KoStAG  | Vertretung | Frau Averbeck
      KoStAG  | beratend   | Frau Averbeck
      AG 0-6  | Mitglied   | Frau Averbeck
    `;
    const { facts } = theMeetingFinding("meeting-clash", clash, { members });
    expect(facts).toMatchObject({ presence: "attending" });
  });

  it("must serve in both on that very day", () => {
    const serving = (start: string, end: string) => ({
      members: `
        Gremium | Name          | von      | bis
        KoStAG  | Frau Averbeck |          |
        AG 0-6  | Frau Averbeck | ${start} | ${end}
      `,
    });
    expectMarkedMeetings(clash, serving("12.05.2021", ""));
    expectMarkedMeetings(clash, serving("", "12.05.2021"));
    expectMarkedMeetings(meetings("", ""), serving("13.05.2021", ""));
    expectMarkedMeetings(meetings("", ""), serving("", "11.05.2021"));
  });

  it("is asked for each day anew", () => {
    const members = `
      Gremium | Name          | bis
      KoStAG  | Frau Averbeck |
      AG 0-6  | Frau Averbeck | 31.08.2021
      AG 0-6  | Herr Terbrack |
      KoStAG  | Herr Terbrack | 31.05.2021
    `;
    expectMarkedMeetings(
      `
      Gremium | Datum      | erwartet
      KoStAG  | 12.05.2021 |
      AG 0-6  | 12.05.2021 | meeting-clash
      AG 0-6  | 16.06.2021 |
      KoStAG  | 16.06.2021 | meeting-clash
      KoStAG  | 08.09.2021 |
      AG 0-6  | 08.09.2021 |
      `,
      { members },
    );
  });

  const many = (count: number) => {
    const names = [
      "Frau Averbeck",
      "Herr Terbrack",
      "Frau Wilbrand",
      "Herr Nienhaus",
      "Frau Sundrup",
    ];
    const rows = names.slice(0, count).flatMap((name) => [`KoStAG | ${name}`, `AG 0-6 | ${name}`]);
    return { members: ["Gremium | Name", ...rows].join("\n") };
  };
  it.each([
    [2, "sind Frau Averbeck und Herr Terbrack tätig"],
    [3, "sind Frau Averbeck, Herr Terbrack und Frau Wilbrand tätig"],
    [4, "sind Frau Averbeck, Herr Terbrack, Frau Wilbrand und 1 weitere Person tätig"],
    [5, "sind Frau Averbeck, Herr Terbrack, Frau Wilbrand und 2 weitere Personen tätig"],
  ])("are named up to three: %d", (count, text) => {
    const found = theMeetingFinding("meeting-clash", clash, many(count));
    expect(found.message).toContain(`; in beiden Gremien ${text}.`);
    expect(found.facts).toMatchObject({ count });
    expect(found).not.toHaveProperty("person");
  });
});
