import fc from "fast-check";
import { addDays, isoDay, weekdayNumber, type Day } from "../../../../src/core/calendar";
import type { Sheet } from "../../../../src/core/grid";
import { sheetFromText } from "../../../support/grid-from-text";
import { expectEveryRemedyMends, judged } from "../../../support/mending/every-remedy";
import { choiceLabels, editLines, remediesOf } from "../../../support/mending/lines";

const MEMBERS = sheetFromText(
  "Mitglieder",
  `
  Gremium | Funktion | Name
  KoStAG | Geschäftsführung | Frau Heide Wessendarp
  AG 0-6 | Moderation | Frau Heide Wessendarp
`,
);

function meetings(text: string): Sheet {
  return sheetFromText("Termine", text);
}

const BLOCKED = sheetFromText(
  "Sperrtermine",
  "von | bis | Anlass\n{2021-09-27} | {2021-10-01} | Umzug",
);

describe("a meeting on a day that does not suit", () => {
  it("moves to the nearest free days, the same weekday first", () => {
    const sheet = meetings("Gremium | Nr. | Datum\nKoStAG | {1} | {2021-06-03 16:30}");
    const remedies = remediesOf("meeting-holiday", MEMBERS, sheet);
    expect(remedies.map(({ label }) => label)).toEqual(["Sitzung verlegen (KoStAG)"]);
    expect(choiceLabels(remedies)).toEqual([
      [
        "Donnerstag, 27.05.2021",
        "Donnerstag, 10.06.2021",
        "Mittwoch, 02.06.2021",
        "Freitag, 04.06.2021",
      ],
    ]);
    const details = remedies[0]?.choices.map(({ detail }) => detail);
    expect(details).toEqual(["7 Tage früher", "7 Tage später", "1 Tag früher", "1 Tag später"]);
    expect(editLines(remedies[0]!.choices[1]!)).toEqual([
      "Termine!C2: {2021-06-03 990} → {2021-06-10 990}",
    ]);
  });

  it("keeps the weekday and the way of a date written as text", () => {
    const sheet = meetings(
      "Gremium | Wochentag | Datum\nKoStAG | Sa. | Samstag, den 12.06.2021, 16:30 Uhr\nAG 0-6 | | 8.6.2021",
    );
    const remedies = remediesOf("meeting-weekend", MEMBERS, sheet);
    expect(editLines(remedies[0]!.choices[0]!)).toEqual([
      "Termine!B2: Sa. → Fr.",
      "Termine!C2: Samstag, den 12.06.2021, 16:30 Uhr → Freitag, den 11.06.2021, 16:30 Uhr",
    ]);
  });

  it("is not moved where its date is written in a way of its own", () => {
    const sheet = meetings("Gremium | Datum\nKoStAG | 12. Juni 2021\nAG 0-6 | 8.6.2021");
    expect(remediesOf("meeting-weekend", MEMBERS, sheet)).toEqual([]);
  });

  it("is not moved when it was held, and not into the past", () => {
    const held = meetings("Gremium | Datum | Status\nKoStAG | {2021-06-03} | durchgeführt");
    expect(remediesOf("meeting-holiday", MEMBERS, held)).toEqual([]);
    const soon = meetings("Gremium | Datum\nKoStAG | {2021-02-20}");
    expect(choiceLabels(remediesOf("meeting-weekend", MEMBERS, soon))[0]).toEqual([
      "Freitag, 19.02.2021",
      "Montag, 22.02.2021",
    ]);
  });

  it("stays between its neighbours and in its year", () => {
    const sheet = meetings(
      "Gremium | Datum\nKoStAG | {2021-12-15}\nKoStAG | {2021-12-28}\nKoStAG | {2022-01-12}",
    );
    const labels = choiceLabels(remediesOf("meeting-vacation", MEMBERS, sheet));
    expect(labels).toEqual([["Dienstag, 21.12.2021", "Donnerstag, 23.12.2021"]]);
  });

  it("clashes with another: the one moves or the other", () => {
    const sheet = meetings("Gremium | Datum\nKoStAG | {2021-05-12}\nAG 0-6 | {2021-05-12}");
    const remedies = remediesOf("meeting-clash", MEMBERS, sheet);
    expect(remedies.map(({ label }) => label)).toEqual([
      "Sitzung verlegen (AG 0-6)",
      "Sitzung verlegen (KoStAG)",
    ]);
  });
});

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const iso = (day: Day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const dayText = (day: Day, isText: boolean) =>
  isText ? iso(day).replace(ISO, "$3.$2.$1") : `{${iso(day)}}`;
const someDay = fc
  .integer({ min: 0, max: 1000 })
  .map((count) => addDays(isoDay("2021-01-04"), count));

test("every move mends its finding and leaves no new error, whatever the calendar", () => {
  fc.assert(
    fc.property(fc.array(someDay, { minLength: 1, maxLength: 4 }), fc.boolean(), (days, isText) => {
      const rows = days.map(
        (day, at) => `${at % 2 ? "AG 0-6" : "KoStAG"} | ${dayText(day, isText)}`,
      );
      const before = judged(MEMBERS, meetings(["Gremium | Datum", ...rows].join("\n")), BLOCKED);
      const found = before.findings.filter(({ code }) => /^meeting-(?!count|number)/.test(code));
      for (const finding of found) expectEveryRemedyMends(finding, before);
      const isBad = days.some((day) => weekdayNumber(day) > 5);
      expect(found.length > 0 || !isBad).toBe(true);
    }),
    { numRuns: 60 },
  );
});
