import { findingsOf, readText } from "./reading-support";

const row = (body: string, party = "CDU") => `${body} | Mitglied | Muster | Eva | ${party}`;

/** One person in so many bodies, then once more in some of them. */
function listOf(count: number, again: readonly string[]): string {
  const bodies = Array.from({ length: count }, (_, index) => row(`Beirat ${index + 1}a`));
  return ["Gremium | Funktion | Name | Vorname | Fraktion", ...bodies, ...again].join("\n");
}

test.each([3, 15, 16, 17, 40])("a row is found twice among the %d of one person", (count) => {
  const found = readText(listOf(count, [row("Beirat 2a"), row("Beirat 3a", "CDU-Fraktion")]));
  const repeated = findingsOf(found, "row-duplicate").map(({ places }) =>
    places.map(({ cell }) => cell),
  );
  expect(repeated).toEqual([
    [`C${count + 2}`, "C3"],
    [`C${count + 3}`, "C4"],
  ]);
});
