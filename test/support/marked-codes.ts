import { isoDay } from "../../src/core/calendar";
import type { Finding } from "../../src/core/findings";
import type { Place } from "../../src/core/grid";
import { indexRegister, type Register } from "../../src/core/register";
import { checkRegister } from "../../src/core/rules";
import { membershipTable, type TableOptions } from "./membership-table";
import { SHEET } from "./table-lines";

/** All findings of all rules. */
export function findingsIn(text: string, options: TableOptions = {}): Finding[] {
  return findingsOfRegister(membershipTable(text, options).register, options.asOf);
}

export function findingsOfRegister(register: Register, asOf = "2021-02-17"): Finding[] {
  return checkRegister(indexRegister(register), { asOf: isoDay(asOf) });
}

/** The only finding of that code; throws when there is none or more. */
export function theFinding(code: string, text: string, options: TableOptions = {}): Finding {
  const found = findingsIn(text, options).filter((each) => each.code === code);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} findings ${code}`);
  return found[0];
}

/** Runs ALL rules: exactly the codes marked in "erwartet" fire, each with its first cell in that row. */
export function expectMarkedCodes(text: string, options: TableOptions = {}): void {
  const { register, expected } = membershipTable(text, options);
  const rows = new Set(register.memberships.map(({ places }) => rowOf(places.person)));
  for (const { place } of register.openSeats) rows.add(rowOf(place));
  const fired = findingsOfRegister(register, options.asOf).map(({ code, places: [first] }) => {
    const row = first?.sheet === SHEET ? rowOf(first) : "";
    return `${rows.has(row) ? row : "-"} ${code}`;
  });
  expect(fired.sort()).toEqual(expected);
}

function rowOf({ cell }: Place): string {
  return cell.replace(/[A-Z]+/, "");
}
