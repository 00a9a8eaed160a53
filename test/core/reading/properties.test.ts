import fc from "fast-check";
import { isoDay } from "../../../src/core/calendar";
import type { Row, Sheet } from "../../../src/core/grid";
import { readRegister } from "../../../src/core/reading";
import { anyWorkbook } from "../../support/any-workbook";

const asOf = isoDay("2021-02-17");

/** A fixed seed: who changes something else must not meet a workbook that nobody has seen before. */
const SEED = 1;

test("whatever a workbook holds, reading gives a register that fits together", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      const { register, findings } = readRegister(workbook, { asOf });
      const organizations = new Set(register.organizations);
      const persons = new Set(register.persons);
      const memberships = new Set(register.memberships);
      for (const { organization, person } of register.memberships) {
        expect(organizations.has(organization)).toBe(true);
        expect(persons.has(person)).toBe(true);
      }
      for (const { organization, members } of register.deputyPools) {
        expect(organizations.has(organization)).toBe(true);
        expect(members.every((member) => memberships.has(member))).toBe(true);
      }
      for (const { facts, message } of findings) {
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
        expect(message).not.toMatch(/undefined|\[object/);
      }
    }),
    { numRuns: 300, seed: SEED },
  );
});

test("the same workbook is read the same way twice", () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expect(readRegister(workbook, { asOf })).toEqual(readRegister(workbook, { asOf }));
    }),
    { numRuns: 50, seed: SEED },
  );
});

// More than a call can have arguments: rows that are handed on all at once would not come through.
test("a list of 130,000 rows is read whole", () => {
  const rows: Row[] = [
    { index: 0, hidden: false, cells: ["Gremium", "Funktion", "Vorname", "Name", "Fraktion"] },
  ];
  for (let index = 1; index <= 130_000; index += 1) {
    const name = `M${String.fromCharCode(97 + (index % 26), 97 + ((index >> 3) % 26), 97 + ((index >> 6) % 26))}mann`;
    rows.push({
      index,
      hidden: false,
      cells: [
        `Ausschuss ${index % 50}`,
        "Mitglied",
        ["Eva", "Karl", "Ina"][index % 3],
        name,
        "CDU",
      ],
    });
  }
  const big: Sheet = {
    name: "Mitglieder",
    visibility: "visible",
    mark: undefined,
    rows,
    tables: [],
    merges: [],
    hiddenColumns: [],
  };
  const { register } = readRegister({ sheets: [big] }, { asOf });
  expect(register.memberships).toHaveLength(130_000);
});
