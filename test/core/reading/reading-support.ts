import { isoDay, isoText, type Day } from "../../../src/core/calendar";
import type { Finding } from "../../../src/core/findings";
import type { Sheet } from "../../../src/core/grid";
import { readRegister } from "../../../src/core/reading";
import { personName, type Membership, type Register } from "../../../src/core/register";
import { sheetFromText, workbookOf, type SheetOptions } from "../../support/grid-from-text";

export interface Read {
  readonly register: Register;
  readonly findings: readonly Finding[];
}

export function read(...sheets: readonly Sheet[]): Read {
  return readRegister(workbookOf(...sheets), { asOf: isoDay("2021-02-17") });
}

/** A workbook with one sheet of that text. */
export function readText(text: string, options?: SheetOptions, name = "Liste"): Read {
  return read(sheetFromText(name, text, options));
}

/** "KoStAG: Frau Muster, member" with what else is known, a line for each membership. */
export function membershipLines({ register }: Read): string[] {
  return register.memberships.map((membership) => {
    const { organization, person, role, onBehalfOf, substituteFor, rank } = membership;
    const parts = [
      personName(person),
      role,
      ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
      ...(substituteFor
        ? [`for ${substituteFor.person ? personName(substituteFor.person) : "?"}`]
        : []),
      ...(rank === undefined ? [] : [`rank ${rank}`]),
      ...termText(membership),
    ];
    return `${organization.shortName}: ${parts.join(", ")}`;
  });
}

/** "2020-11-01 to …"; nothing for a term without both. */
export function termText({ term }: Pick<Membership, "term">): string[] {
  if (term.start === undefined && term.end === undefined) return [];
  return [`${dayText(term.start)} to ${dayText(term.end)}`];
}

export function dayText(day: Day | undefined): string {
  return day === undefined ? "…" : isoText(day);
}

/** "date-unreadable F5": the codes with the first cell, in the order in which they are found. */
export function codes({ findings }: Read): string[] {
  return findings.map(({ code, places }) => [code, places[0]?.cell].filter(Boolean).join(" "));
}

export function findingsOf({ findings }: Read, code: Finding["code"]): Finding[] {
  return findings.filter((finding) => finding.code === code);
}
