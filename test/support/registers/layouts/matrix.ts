import { column, table, type Column } from "../columns";
import type { BodyFacts, PersonFacts, RegisterFacts } from "../facts";
import { filled, NO_FRAKTION } from "../list-columns";
import { line, type Page } from "../page";
import { PART_HEADINGS, personColumns } from "../person-columns";
import { bodyText, nameOf, openSeatText, withFraktion } from "../spelling";
import { isOneOf, type Taste } from "../taste";
import { legend, markOf, openSeatMark } from "./marks";

/** A person, or a seat of a body that is open. */
interface MatrixRow {
  readonly person: PersonFacts | undefined;
  readonly onBehalfOf: string | undefined;
  readonly openIn?: BodyFacts;
}

/** Layout 5: persons as rows, bodies as columns, and marks where somebody sits. */
export function matrix({ bodies }: RegisterFacts, likes: Taste): Page[] {
  const rows = [...peopleIn(bodies).map(personRow), ...bodies.flatMap(openRows)];
  const marks = bodies.map((body) =>
    column(bodyText(body.name, likes), ({ person, openIn }: MatrixRow) => {
      if (person) return markOf(person, body, likes);
      return openIn === body ? openSeatMark(likes) : undefined;
    }),
  );
  const columns = [...filled(rowColumns(likes), rows, likes), ...marks];
  const sheetName = likes("sheet of the matrix", ["Gremienbesetzung", "Tabelle1"]);
  return [{ sheetName, lines: [...table(columns, rows), ...legend(likes)], merges: [] }];
}

/** A single person must be told from a word over a column by more than the name. */
export function tellsPersons({ bodies }: RegisterFacts): boolean {
  const [only, ...more] = peopleIn(bodies);
  return more.length > 0 || only?.formOfAddress !== undefined;
}

/** The same with bodies as rows and persons as columns. */
export function matrixOfBodies({ bodies }: RegisterFacts, likes: Taste): Page[] {
  const people = peopleIn(bodies);
  const names = people.map((person) =>
    withFraktion(nameOf(person, likes), person.onBehalfOf, likes),
  );
  const heading = likes("heading of bodies", ["Gremium", "Ausschuss", "Gremien"]);
  const rows = bodies.map((body) =>
    // No entry: what stands beside it would be one more person.
    line(
      "note",
      bodyText(body.name, likes),
      ...people.map((person) => markOf(person, body, likes)),
    ),
  );
  const lines = [line("note", heading, ...names), ...rows, ...legend(likes)];
  return [{ sheetName: "Gremienbesetzung", lines, merges: [] }];
}

function peopleIn(bodies: readonly BodyFacts[]): PersonFacts[] {
  const all = bodies.flatMap(({ seats, deputies }) => [
    ...seats.flatMap(({ person, deputy }) => [person, deputy]),
    ...deputies.listed,
  ]);
  return [...new Set(all)].flatMap((person) => person ?? []);
}

function personRow(person: PersonFacts): MatrixRow {
  return { person, onBehalfOf: person.onBehalfOf };
}

function openRows(body: BodyFacts): MatrixRow[] {
  return body.seats
    .filter(({ person }) => !person)
    .map(({ onBehalfOf }) => ({ person: undefined, onBehalfOf, openIn: body }));
}

function rowColumns(likes: Taste): Column<MatrixRow>[] {
  const isInParts = isOneOf(likes, "names in parts", 2);
  const names = personColumns<MatrixRow>(
    {
      personOf: ({ person }) => person,
      otherwise: () => openSeatText(likes),
      heading: isInParts ? "Name" : likes("heading of names", ["Name", "Person", "Mitglied"]),
      parts: isInParts ? PART_HEADINGS : undefined,
      isWithFraktion: false,
    },
    likes,
  );
  const heading = likes("heading of Fraktionen", ["Fraktion", "Partei", "Fraktion/Partei"]);
  const fraktion = column(heading, ({ onBehalfOf }: MatrixRow) => onBehalfOf ?? NO_FRAKTION);
  return isOneOf(likes, "Fraktion left of members", 2)
    ? [fraktion, ...names]
    : [...names, fraktion];
}
