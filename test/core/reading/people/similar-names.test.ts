import { findingsOf, readText, type Read } from "../reading-support";
import { inventedNames } from "./invented-names";
import { NAME_PAIRS } from "./name-pairs";

interface NamePair {
  readonly names: readonly [string, string];
  readonly fraktion: string;
  readonly isAsked: boolean;
  readonly reason: string;
}

const PAIRS = NAME_PAIRS.trim()
  .split("\n")
  .slice(1)
  .map((line): NamePair => {
    const [a = "", b = "", fraktion = "", asked, reason = ""] = line
      .split("|")
      .map((cell) => cell.trim());
    return { names: [a, b], fraktion, isAsked: asked === "ja", reason };
  });

const FRAKTIONEN: Readonly<Record<string, readonly [string, string]>> = {
  keine: ["", ""],
  dieselbe: ["CDU", "CDU"],
  andere: ["CDU", "SPD"],
};

function listOf(rows: readonly (readonly [name: string, fraktion: string])[]): Read {
  const lines = rows.map(([name, fraktion], index) => `AG ${index % 9} | ${name} | ${fraktion}`);
  return readText(["Gremium | Name | Fraktion", ...lines].join("\n"));
}

/** "Muster, Eva / Muster, Ina" for each question. */
function asked(read: Read): string[] {
  return findingsOf(read, "name-similar").map(
    ({ facts }) => `${String(facts["name"])} / ${String(facts["similar"])}`,
  );
}

test.each(PAIRS)(
  "$names, Fraktion $fraktion: $isAsked, $reason",
  ({ names, fraktion, isAsked, reason }) => {
    const [partyA, partyB] = FRAKTIONEN[fraktion] ?? ["?", "?"];
    const read = listOf([
      [names[0], partyA],
      [names[1], partyB],
    ]);
    expect(asked(read)).toHaveLength(isAsked ? 1 : 0);
    expect(read.register.persons).toHaveLength(reason.startsWith("derselbe Name") ? 1 : 2);
  },
);

const INVENTED = inventedNames(2000).map(
  ({ familyName, givenName, fraktion }) => [`${familyName}, ${givenName}`, fraktion] as const,
);

test("of 2,000 invented people with many near twins only a handful is asked about", () => {
  const read = listOf(INVENTED);
  expect(read.register.persons).toHaveLength(2000);
  expect(asked(read)).toEqual([
    "Markus Schulz / Markus Schultz",
    "Ulrich Meyer / Ulrich Mayer",
    "Thomas Schulz / Thomas Schultz",
  ]);
});

test("slips of the hand are found among 2,000 people", () => {
  const before = asked(listOf(INVENTED));
  const planted = [
    slipOf("Lütkecosmann", "Lütkecosman"),
    slipOf("Wessendarp", "Wessendrap"),
    slipOf("Hülskötter", "Hülsköter"),
    slipOf("Averbeck", "Averbek"),
  ];
  const found = asked(listOf([...INVENTED, ...planted])).filter((pair) => !before.includes(pair));
  const spelled = planted.map(([name]) => name.split(", ").reverse().join(" "));
  expect(found.map((pair) => pair.split(" / ")[0])).toEqual(spelled);
});

/** Somebody of that family name once more, in another spelling. */
function slipOf(familyName: string, slip: string): readonly [string, string] {
  const [name, fraktion] = INVENTED.find(([found]) => found.startsWith(familyName)) ?? ["?", "?"];
  return [name.replace(familyName, slip), fraktion];
}

test.each([
  ["numbered people", (index: number) => `Muster ${index}`],
  ["people of numbered names", (index: number) => `Vorname${index} Nachname${index}`],
  ["people with a letter behind", (index: number) => `Frau Muster${letters(index)}`],
])("a list of 3,000 %s raises no question", (_, nameOf) => {
  const rows = Array.from({ length: 3000 }, (_unused, index) => [nameOf(index), "CDU"] as const);
  expect(asked(listOf(rows))).toEqual([]);
});

/** 0 → "a", 27 → "bb": as many names as you like, each a letter from many others. */
function letters(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

test("more questions than anybody answers are left out, and the last one says how many", () => {
  const stems = "Alden Brunk Castro Delmen Ecker Fulk Grün Horst Iser Jülk Kolven Lamp".split(" ");
  const ends = "berg hövel kötter mann rode stedt thal vogt wisch zorn bruch dorf feldt".split(" ");
  const names = stems.flatMap((stem) => ends.map((end) => stem + end));
  const rows = names.flatMap((name) => [
    [`Frau ${name}`, "CDU"] as const,
    [`Frau ${name.slice(0, 2)}${name.slice(3)}`, "CDU"] as const,
  ]);
  const found = findingsOf(listOf(rows), "name-similar");
  expect(found).toHaveLength(100);
  expect(found.filter(({ facts }) => facts["more"] !== undefined)).toHaveLength(1);
  expect(found.at(-1)?.message).toContain("Weitere 43 ähnliche Paare");
});
