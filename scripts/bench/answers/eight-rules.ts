import type { AnswerKey } from "../lists/answer-key";

/** What the programs that are compared judge: rows of the sheet by rule, or names of bodies. */
export type EightAnswers = Readonly<Record<string, readonly (number | string)[]>>;

const OF_BODIES = ["seat-vacant", "seat-surplus"];
const OF_ROWS = [
  "seat-twice",
  "deputy-missing",
  "deputy-self",
  "deputy-is-member",
  "deputy-orphan",
  "term-reversed",
];

/** The codes for which such an answer is not the one of the key; none: all is right. */
export function wrongRules({ answers }: AnswerKey, found: EightAnswers): string[] {
  const expected = (code: string) =>
    answers
      .filter((answer) => answer.code === code)
      .map(({ organization, places: [first = ""] }) =>
        OF_BODIES.includes(code) ? organization : /\d+$/.exec(first)?.[0],
      );
  return [...OF_BODIES, ...OF_ROWS].filter(
    (code) => sorted(expected(code)) !== sorted(found[code] ?? []),
  );
}

function sorted(values: readonly (string | number | undefined)[]): string {
  return values.map(String).sort().join("|");
}
