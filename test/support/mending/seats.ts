/** An invented person, a member of the ABSI unless said otherwise. */
export interface Somebody {
  readonly form: "Frau" | "Herr";
  readonly given: string;
  readonly family: string;
  readonly party: string;
}

function somebody(text: string): Somebody {
  const [form, given = "", family = "", party = ""] = text.split("|");
  return { form: form === "Frau" ? "Frau" : "Herr", given, family, party };
}

/** Names far from each other, so that none is a slip of another. */
export const PEOPLE: readonly Somebody[] = [
  "Frau|Anna|Wessendarp|CDU",
  "Herr|Bernd|Terbrack|SPD",
  "Frau|Clara|Schulze Pellengahr|CDU",
  "Herr|Dieter|Nienhaus|SPD",
  "Frau|Elke|Overmann|GRÜNE",
  "Herr|Frank|Kötting|CDU",
  "Frau|Gerda|Uphues|FDP",
  "Herr|Hans|Averbeck|CDU",
  "Frau|Ida|Zumbülte|SPD",
  "Herr|Jens|Lohmann|GRÜNE",
  "Frau|Karla|Dirksmeier|CDU",
  "Herr|Ludger|Rüschkamp|FDP",
  "Frau|Marlies|Holtkötter|CDU",
].map(somebody);

/** Somebody who is not in the ABSI. */
export const STRANGER = somebody("Frau|Nele|Quadflieg|CDU");

/** One line of a list: who sits in which seat, or stands in for whom. Days as "2021-02-17". */
export interface Fact {
  readonly organization: string;
  /** undefined: "N.N.". */
  readonly person: Somebody | undefined;
  readonly deputy?: boolean;
  readonly target?: Somebody;
  readonly rank?: number | undefined;
  readonly start?: string | undefined;
  /** Written instead of the start. */
  readonly startText?: string | undefined;
  readonly end?: string | undefined;
}

const START = "2020-11-01";
const END = "2025-10-31";

function at(index: number): Somebody {
  const person = PEOPLE[index];
  if (!person) throw new RangeError(`nobody: ${index}`);
  return person;
}

function member(organization: string, index: number): Fact {
  return { organization, person: at(index), start: START, end: END };
}

function deputy(organization: string, index: number, target: number): Fact {
  return { ...member(organization, index), deputy: true, target: at(target) };
}

/** A register without a fault: ABSI, KoStAG with personal deputies, three AGs. */
export const SOUND: readonly Fact[] = [
  ...PEOPLE.map((_, index) => member("ABSI", index)),
  member("KoStAG", 0),
  deputy("KoStAG", 2, 0),
  member("KoStAG", 1),
  deputy("KoStAG", 3, 1),
  member("AG 0-6", 4),
  member("AG 6-18", 5),
  member("AG 18-27", 6),
];

/** A body with deputies in order; only a Gremien sheet can tell of it. */
export const RANKED: readonly Fact[] = [
  member("Beirat", 7),
  member("Beirat", 8),
  ...[9, 10, 11].map((index, position) => ({
    ...member("Beirat", index),
    deputy: true,
    rank: position + 1,
  })),
];
