import type { Role } from "../../../../src/core/register";
import { rankedDeputies } from "../entries";
import type { BodyFacts, PersonFacts, SeatRole } from "../facts";
import { BLANK, line, type Line } from "../page";
import { briefNameOf } from "../spelling";
import type { Taste } from "../taste";

type Sign = Extract<Role, SeatRole | "substitute">;

/** The marks of a matrix, and whether a legend explains them. */
interface Signs {
  readonly marks: Readonly<Record<Sign, string>>;
  readonly isExplained: boolean;
}

const LETTERS: Signs = {
  marks: {
    member: "M",
    substitute: "S",
    chair: "Vors.",
    "deputy-chair": "stellv. Vorsitz",
    advisory: "B",
    guest: "G",
  },
  isExplained: false,
};

const SIGNS: readonly [Signs, ...Signs[]] = [
  LETTERS,
  { marks: { ...LETTERS.marks, member: "x", substitute: "stv." }, isExplained: false },
  { marks: { ...LETTERS.marks, chair: "V", "deputy-chair": "SV" }, isExplained: true },
  {
    marks: { ...LETTERS.marks, member: "O", substitute: "V", chair: "C", "deputy-chair": "SC" },
    isExplained: true,
  },
];

const MEANINGS: Readonly<Record<Sign, string>> = {
  member: "Mitglied",
  substitute: "Vertretung",
  chair: "Vorsitz",
  "deputy-chair": "stellv. Vorsitz",
  advisory: "beratendes Mitglied",
  guest: "Gast",
};

/** The mark of a person in a body; undefined where he has none. */
export function markOf(person: PersonFacts, body: BodyFacts, likes: Taste): string | undefined {
  const { marks } = likes("signs", SIGNS);
  const seat = body.seats.find((each) => each.person === person);
  if (seat) return marks[seat.role];
  const member = body.seats.find(({ deputy }) => deputy === person)?.person;
  if (member) return `${marks.substitute}: ${briefNameOf(member, likes)}`;
  const listed = rankedDeputies(body).find((deputy) => deputy.person === person);
  return listed && `${marks.substitute}${listed.rank ?? ""}`;
}

export function openSeatMark(likes: Taste): string {
  return likes("signs", SIGNS).marks.member;
}

/** Below the matrix, in one cell or one below the other. */
export function legend(likes: Taste): Line[] {
  const { marks, isExplained } = likes("signs", SIGNS);
  if (!isExplained) return [];
  const pairs = (Object.keys(MEANINGS) as Sign[]).map(
    (sign) => [marks[sign], MEANINGS[sign]] as const,
  );
  const text = pairs.map(([mark, meaning]) => `${mark} = ${meaning}`).join(", ");
  const lines = likes<readonly Line[]>("legends", [
    [line("note", text)],
    [line("note", `Legende: ${text}`)],
    pairs.map(([mark, meaning]) => line("note", mark, meaning)),
  ]);
  return [BLANK, ...lines];
}
