import { rankedDeputies } from "../entries";
import type { BodyFacts, PersonFacts, RegisterFacts, SeatFacts } from "../facts";
import { line, type Page } from "../page";
import {
  bodyText,
  declinedText,
  nameOf,
  openSeatText,
  poolText,
  roleInBrackets,
  withFraktion,
} from "../spelling";
import type { Taste } from "../taste";

/** Layout 6: the numbered text of council papers, in a cell a line, in one for each body, or all in one. */
export function textForm({ bodies }: RegisterFacts, likes: Taste): Page[] {
  const sheetName = likes("sheet of the text", ["Beschluss", "Tabelle1"]);
  const texts = bodies.map((body) => ({
    head: `${bodyText(body.name, likes)}:`,
    items: body.isDeclined ? [declinedText(likes)] : itemsOf(body, likesGivenFirst(likes)),
  }));
  const whole = texts.map(({ head, items }) => `${head} ${items.join(" ")}`);
  const lines = likes<readonly string[]>("lines of the text", [
    texts.flatMap(({ head, items }) => [head, ...items]),
    whole,
    [whole.join(" · ")],
    [texts.flatMap(({ head, items }) => [head, ...items]).join("\n")],
  ]);
  return [{ sheetName, lines: lines.map((text) => line("note", text)), merges: [] }];
}

/** In a text nobody is called by the family name first. */
function likesGivenFirst(likes: Taste): Taste {
  return (question, answers) => {
    const isPlain = question === "order of names" || question === "sign before Fraktionen";
    return isPlain ? answers[0] : likes(question, answers);
  };
}

function itemsOf(body: BodyFacts, likes: Taste): string[] {
  const seats = body.seats.map((seat, index) => `${index + 1}. ${seatText(seat, body, likes)}`);
  const listed = rankedDeputies(body);
  if (listed.length === 0) return seats;
  const head = likes("order of deputies in a text", [
    "Stellvertretung in folgender Reihenfolge",
    "Vertretung in der Reihenfolge",
    "Stellvertretende Mitglieder in der Reihenfolge der Nennung",
  ]);
  const names = listed.map(({ person }, index) => `${index + 1}. ${told(person, likes)}`);
  return [...seats, `${head}: ${names.join(", ")}`];
}

function seatText(
  { person, onBehalfOf, deputy, role }: SeatFacts,
  body: BodyFacts,
  likes: Taste,
): string {
  if (!person) {
    const open = openSeatText(likes);
    // A dash within a text parts its words.
    return withFraktion(open === "–" ? "N.N." : open, onBehalfOf, likes);
  }
  const said = roleInBrackets(role, likes);
  const name = said === undefined ? told(person, likes) : `${told(person, likes)} (${said})`;
  const pool = body.deputies.type === "pool" ? person.onBehalfOf : undefined;
  if (pool !== undefined) return `${name} (Vertretung: ${poolText(pool, true, likes)})`;
  return deputy ? withDeputy(name, told(deputy, likes), likes) : name;
}

function withDeputy(member: string, deputy: string, likes: Taste): string {
  return likes("deputies in a text", [
    `${member} (Vertretung: ${deputy})`,
    `${member} (Vertretung ${deputy})`,
    `${member}, Vertretung: ${deputy}`,
    `${member} / Vertretung ${deputy}`,
    `${member} (Stellv. ${deputy})`,
  ]);
}

function told(person: PersonFacts, likes: Taste): string {
  return withFraktion(nameOf(person, likes), person.onBehalfOf, likes);
}
