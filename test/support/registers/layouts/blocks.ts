import { rankedDeputies } from "../entries";
import type { BodyFacts, RegisterFacts, SeatFacts } from "../facts";
import { line, type Line, type Merge, type Page } from "../page";
import { nameOf, openSeatText, poolText, roleInBrackets } from "../spelling";
import type { Taste } from "../taste";
import { headed } from "./headed";

/** Layout 3: a list for each body, a block for each Fraktion, members and deputies beside each other. */
export function blocks({ bodies }: RegisterFacts, likes: Taste): Page[] {
  return bodies.map((body, index) =>
    headed(blockPage(body, `Tabelle${index + 1}`, likes), body, likes),
  );
}

/**
 * Deputies in no order are told from those beside their members only where some Fraktion has more or
 * fewer of them than members; and a block, in which each Fraktion counts its own, takes two rows.
 */
export function blocksTellLists({ bodies }: RegisterFacts): boolean {
  return bodies.every((body) => {
    const { type } = body.deputies;
    if (type === "list") return blocksOf(body).some(isUnequal);
    return type !== "rankedByFraktion" || blocksOf(body).some((block) => heightOf(block) > 1);
  });
}

function isUnequal({ members, deputies }: Block): boolean {
  const counts = [members.length, deputies.length];
  return members.length !== deputies.length && Math.min(...counts) > 0;
}

function heightOf({ members, deputies }: Block): number {
  return Math.max(members.length, deputies.length);
}

/** Members and deputies of a Fraktion; a row of the block holds one of each. */
interface Block {
  readonly fraktion: string;
  readonly members: readonly SeatFacts[];
  readonly deputies: readonly ((likes: Taste) => string | undefined)[];
}

function blocksOf(body: BodyFacts): Block[] {
  const listed = rankedDeputies(body).map(({ person }) => person);
  const all = [...body.seats, ...listed].map(({ onBehalfOf }) => onBehalfOf ?? "");
  return [...new Set(all)].map((fraktion) => {
    const members = body.seats.filter(({ onBehalfOf }) => onBehalfOf === fraktion);
    const own = listed.filter(({ onBehalfOf }) => onBehalfOf === fraktion);
    return { fraktion, members, deputies: deputiesOf(body, members, own) };
  });
}

function deputiesOf(
  { deputies: { type } }: BodyFacts,
  members: readonly SeatFacts[],
  listed: readonly NonNullable<SeatFacts["person"]>[],
): Block["deputies"] {
  switch (type) {
    case "personal":
      return members.map((seat) => (likes) => personalDeputy(seat, likes));
    case "pool":
      return members.some(({ person }) => person) ? [(likes) => poolText("", true, likes)] : [];
    case "list":
      return listed.map((person) => (likes) => nameOf(person, likes));
    case "ranked":
    case "rankedByFraktion":
      return listed.map(
        (person, index) => (likes) =>
          `${likes("numbers of deputies", ["", `${index + 1}. `])}${nameOf(person, likes)}`,
      );
  }
}

/** Nearly always of the same Fraktion; where not, it is said behind the name. */
function personalDeputy({ deputy, onBehalfOf }: SeatFacts, likes: Taste): string | undefined {
  if (!deputy) return undefined;
  const name = nameOf(deputy, likes);
  return deputy.onBehalfOf === onBehalfOf ? name : `${name} (${deputy.onBehalfOf ?? ""})`;
}

function blockPage(body: BodyFacts, sheetName: string, likes: Taste): Page {
  const way = likes("headings of blocks", ["column", "merged column", "row"]);
  const heads = headingsOf(body, likes);
  const lines: Line[] = [line("head", ...(way === "row" ? heads : ["Fraktion", ...heads]))];
  const merges: Merge[] = [];
  for (const block of blocksOf(body)) {
    const { fraktion, members, deputies } = block;
    const count = heightOf(block);
    if (way === "row") lines.push(line("between", fraktionHeading(fraktion, likes)));
    if (way === "merged column" && count > 1) {
      merges.push({ line: lines.length, column: 0, lines: count, columns: 1 });
    }
    for (let at = 0; at < count; at += 1) {
      const first = way === "row" ? [] : [at === 0 ? fraktion : undefined];
      const seat = members[at];
      lines.push(line("entry", ...first, seat && seatText(seat, likes), deputies[at]?.(likes)));
    }
  }
  return { sheetName, lines, merges };
}

function seatText({ person, role }: SeatFacts, likes: Taste): string {
  if (!person) return openSeatText(likes);
  const said = roleInBrackets(role, likes);
  return said === undefined ? nameOf(person, likes) : `${nameOf(person, likes)} (${said})`;
}

function headingsOf({ deputies: { type } }: BodyFacts, likes: Taste): [string, string] {
  const member = likes("heading of members in blocks", [
    "Mitglieder",
    "Ordentliche Mitglieder",
    "Mitglied",
  ]);
  const deputies = likes("heading of deputies in blocks", [
    "Stellvertretende Mitglieder",
    "Stellvertreter/innen",
    "Stellvertretung",
  ]);
  if (type === "personal")
    return [
      member,
      likes("heading of personal deputies", [
        "Persönliche Vertretung",
        "Persönliche Stellvertreter/innen",
      ]),
    ];
  return [member, type === "rankedByFraktion" ? `${deputies} in folgender Reihenfolge` : deputies];
}

function fraktionHeading(fraktion: string, likes: Taste): string {
  return likes("headings of Fraktionen", [
    `${fraktion}-Fraktion`,
    `Fraktion ${fraktion}`,
    fraktion,
    `Fraktion: ${fraktion}`,
  ]);
}
