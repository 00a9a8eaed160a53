import { dateCell, dayFromIso, EMPTY_CELL, textCell, type DocumentValue } from "../../core";
import { referenceOf, type Collection, type FoundMembership } from "./collect-objects";
import { textOf, textsOf, type JsonObject } from "./json-object";
import { resolve, type Resolved } from "./resolve";

/** One membership as the cells of a row, by the column's heading; contact data is never looked at. */
export interface MemberRow {
  readonly cells: ReadonlyMap<string, DocumentValue>;
  /** What the file knows only by its address. */
  readonly unknown: readonly ("Person" | "Gremium")[];
}

/** As Germans write what OParl says in English; other words are left as they are. */
const GENDERS: ReadonlyMap<string, string> = new Map([
  ["female", "weiblich"],
  ["male", "männlich"],
  ["other", "divers"],
]);

export function memberRow(found: FoundMembership, collection: Collection): MemberRow {
  const { object } = found;
  const { persons, organizations } = collection;
  const person = resolve(found.person, persons, "Person");
  const organization = resolve(found.organization, organizations, "Gremium");
  const sender = resolve(referenceOf(object, "onBehalfOf"), organizations, "Gremium");
  const cells = new Map<string, DocumentValue>([
    ...organizationCells(organization),
    ["Funktion", textCell(firstForm(textOf(object, "role")))],
    ...personCells(person),
    ["Fraktion", textCell(shortestName(sender))],
    ["von", dayCell(textOf(object, "startDate"))],
    ["bis", dayCell(textOf(object, "endDate"))],
    ["Stimmrecht", votingCell(object["votingRight"])],
  ]);
  const unknown = [
    ...(person.type === "address" ? (["Person"] as const) : []),
    ...[organization, sender].flatMap(({ type }) => (type === "address" ? "Gremium" : [])),
  ];
  return { cells, unknown };
}

type Cells = readonly (readonly [heading: string, value: DocumentValue])[];

function organizationCells(organization: Resolved): Cells {
  if (organization.type !== "object") return [["Gremium", textCell(shortestName(organization))]];
  const shortName = textOf(organization.object, "shortName");
  return [
    ["Gremium", textCell(textOf(organization.object, "name") || shortName)],
    ["Kurzname", textCell(shortName)],
  ];
}

/** "CDU" rather than "CDU-Fraktion im Kreistag": what lists write beside a name. */
function shortestName(resolved: Resolved): string {
  if (resolved.type === "nothing") return "";
  if (resolved.type === "address") return resolved.name;
  return textOf(resolved.object, "shortName") || textOf(resolved.object, "name");
}

function personCells(person: Resolved): Cells {
  if (person.type !== "object") return [["Name", textCell(shortestName(person))]];
  const { object } = person;
  const gender = textOf(object, "gender");
  return [
    // Some servers leave out a letter of the name that OParl gives to this.
    ["Anrede", textCell(textOf(object, "formOfAddress") || textOf(object, "formOfAdress"))],
    ["Geschlecht", textCell(GENDERS.get(gender) ?? gender)],
    ["Titel", textCell(textsOf(object, "title").join(" "))],
    ...nameCells(object),
    ["Namenszusatz", textCell(textOf(object, "affix"))],
  ];
}

/** The name in its parts, or whole where the server gives no family name. */
function nameCells(person: JsonObject): Cells {
  const familyName = textOf(person, "familyName");
  if (familyName === "") return [["Name", textCell(textOf(person, "name"))]];
  return [
    ["Vorname", textCell(textOf(person, "givenName"))],
    ["Name", textCell(familyName)],
  ];
}

/** OParl recommends both forms, "Vorsitzender | Vorsitzende": one is enough to be understood. */
function firstForm(role: string): string {
  return role.split(" | ")[0] ?? role;
}

/** The day as it is written, also of a date with time; a text that is no date stays one. */
function dayCell(text: string): DocumentValue {
  const day = dayFromIso(text.replace(/T.*$/, ""));
  return day === undefined ? textCell(text) : dateCell(day);
}

function votingCell(votingRight: unknown): DocumentValue {
  if (typeof votingRight !== "boolean") return EMPTY_CELL;
  return textCell(votingRight ? "ja" : "nein");
}
