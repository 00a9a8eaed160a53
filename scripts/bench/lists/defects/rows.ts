import type { Body } from "../body";
import { excelDay, PERIOD, type Entry } from "../entry";
import { misspelling } from "../names/family-names";
import { entryOf, newCitizen } from "../town";
import { about, addBelow, at, type Defect, type Ground } from "./planted";

// Defects of single rows, in bodies of which no seats are told: nothing follows from them.

/** A new member below the others. */
function newMember({ town, body }: Ground, person = newCitizen(town)): Entry {
  return addBelow(body, entryOf(town, body.name, person, { role: "Mitglied" }));
}

function inOwnRow(
  code: string,
  spoil: (entry: Entry) => void,
  columns: readonly (keyof Entry["cells"])[],
): Defect {
  return (ground) => {
    const entry = newMember(ground);
    spoil(entry);
    return [
      about(
        ground.body,
        code,
        entry.person,
        columns.map((column) => at(entry, column)),
      ),
    ];
  };
}

export const rowDuplicate: Defect = (ground) => {
  const entry = newMember(ground);
  const again = addBelow(ground.body, { ...entry, cells: { ...entry.cells } });
  return [about(ground.body, "row-duplicate", entry.person, [at(again), at(entry)])];
};

export const termReversed = inOwnRow(
  "term-reversed",
  ({ cells }) => Object.assign(cells, { start: PERIOD.start, end: excelDay("2025-10-01") }),
  ["end", "start"],
);

export const termOutsidePeriod = inOwnRow(
  "term-outside-period",
  ({ cells }) => Object.assign(cells, { end: excelDay("2031-10-31") }),
  ["end"],
);

export const termOverlap: Defect = (ground) => {
  const earlier = newMember(ground);
  earlier.cells.end = excelDay("2027-06-30");
  const cells = { ...earlier.cells, start: excelDay("2027-01-01"), end: PERIOD.end };
  const later = addBelow(ground.body, { ...earlier, cells });
  const spots = [at(later, "start"), at(earlier, "start")];
  return [about(ground.body, "term-overlap", earlier.person, spots)];
};

/** Found before it is known who is who: the person is what stands under "Name". */
function inOwnCell(code: string, column: "start" | "role", value: string): Defect {
  return (ground) => {
    const entry = newMember(ground);
    entry.cells[column] = value;
    return [about(ground.body, code, entry.person.familyName, [at(entry, column)])];
  };
}

export const dateUnreadable = inOwnCell("date-unreadable", "start", "31.02.2026");
export const dateIncomplete = inOwnCell("date-incomplete", "start", "15.01.");
export const roleUnknown = inOwnCell("role-unknown", "role", "Ersatzkandidatur");

/** Found while the cell is read: it tells neither a body nor a person. */
export const cellError: Defect = (ground) => {
  const entry = newMember(ground);
  entry.cells.party = { error: "#REF!" };
  return [{ code: "cell-error", spots: [at(entry, "party")] }];
};

export const nameMissing: Defect = (ground) => {
  const entry = newMember(ground);
  const nobody = {
    formOfAddress: undefined,
    title: "",
    givenName: undefined,
    familyName: undefined,
  };
  Object.assign(entry.cells, nobody, { email: "" });
  return [about(ground.body, "name-missing", undefined, [at(entry)])];
};

/** Two rows as it should be, in one of them a letter twice. */
export const nameSimilar: Defect = (ground) => {
  const { town, body } = ground;
  const person = town.book.inventMisspellable({ party: "CDU", place: town.place });
  const right = newMember(ground, person);
  const guest = { role: "Gast" };
  addBelow(body, entryOf(town, body.name, person, guest));
  const familyName = misspelling(person.familyName);
  const wrong = { ...person, familyName };
  const odd = addBelow(body, entryOf(town, body.name, wrong, { role: "Beratendes Mitglied" }));
  return [{ code: "name-similar", person: wrong, spots: [at(odd), at(right)] }];
};

/** A body that the sheet "Gremien" does not know, and that is like none of it. */
export const organizationWithoutQuota: Defect = (ground) => {
  const entry = newMember(ground);
  const name = `Quartiersrunde ${ground.town.place}`;
  entry.cells.organization = name;
  const spots = [at(entry, "organization")];
  return [{ code: "organization-without-quota", organization: name, spots }];
};

/** The name of a body with a letter left out. */
export const organizationSimilar: Defect = (ground) => {
  const entry = newMember(ground);
  const name = withoutLetter(ground.body);
  entry.cells.organization = name;
  return [{ code: "organization-similar", organization: name, spots: [at(entry, "organization")] }];
};

function withoutLetter({ name }: Body): string {
  return name.slice(0, 5) + name.slice(6);
}
