import { CALENDAR_VOCABULARIES } from "../../../../src/core/reading/headings/calendar-headings";
import { mayBeginHeading } from "../../../../src/core/reading/headings/heading-beginnings";
import { MEMBERSHIP_VOCABULARY } from "../../../../src/core/reading/headings/membership-vocabulary";
import { PRIVATE_WORDINGS } from "../../../../src/core/reading/headings/private-headings";
import { RULES_VOCABULARY } from "../../../../src/core/reading/headings/rules-headings";

const VOCABULARIES = [MEMBERSHIP_VOCABULARY, RULES_VOCABULARY, ...CALENDAR_VOCABULARIES];

test("every heading that is known may be one, with numbers and brackets behind it too", () => {
  const headings = [...VOCABULARIES.flatMap((words) => [...words.keys()]), ...PRIVATE_WORDINGS];
  const written = headings.flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word} 2`,
    `${word} (neu)`,
  ]);
  expect(written.filter((text) => !mayBeginHeading(text))).toEqual([]);
});

test("names and addresses that begin as no heading does are none", () => {
  expect(["Quixmann", "quixmann@kreis.example"].filter(mayBeginHeading)).toEqual([]);
});

test("what only a closer look can tell may be one", () => {
  const texts = ["E-Mail", "Tel.", "Kürzel", "ö/nö", "Quix: Vorname", "Nr", "", "№"];
  expect(texts.filter((text) => !mayBeginHeading(text))).toEqual([]);
});
