import { dayFromIso, germanDate, isoText, type Day, type Term } from "../calendar";
import type { Subject } from "../findings";

/** What stands in facts for a side of a term that is not limited. */
export const UNLIMITED = "offen";

/** A term as facts: ISO days, or "offen". */
export interface TermFacts {
  readonly from: string;
  readonly to: string;
}

function factOf(day: Day | undefined): string {
  return day === undefined ? UNLIMITED : isoText(day);
}

export function termFacts({ start, end }: Term): TermFacts {
  return { from: factOf(start), to: factOf(end) };
}

/** "2021-02-17" → "17.02.2021"; what is no day stays as it is. */
export function germanDay(fact: string): string {
  const day = dayFromIso(fact);
  return day === undefined ? fact : germanDate(day);
}

/** { from: "2021-02-17", to: "offen" } → "ab dem 17.02.2021". */
export function termText({ from, to }: TermFacts): string {
  if (from === UNLIMITED && to === UNLIMITED) return "ohne zeitliche Begrenzung";
  if (from === UNLIMITED) return `bis zum ${germanDay(to)}`;
  if (to === UNLIMITED) return `ab dem ${germanDay(from)}`;
  if (from === to) return `am ${germanDay(from)}`;
  return `vom ${germanDay(from)} bis zum ${germanDay(to)}`;
}

/** In brackets: { from: "2021-07-05", to: "2021-08-17" } → "05.07.2021 bis 17.08.2021". */
export function spanText({ from, to }: TermFacts): string {
  return from === to ? germanDay(from) : `${germanDay(from)} bis ${germanDay(to)}`;
}

/** "KoStAG: ", or nothing for a finding about no organization. */
export function where({ organization }: Subject): string {
  return organization === undefined ? "" : `${organization}: `;
}

/** "Frau Wessendarp": always used as the subject of the sentence, for Herr bends in the other cases. */
export function who({ person }: Subject): string {
  return person ?? "Eine Person";
}

/** 1, "Sitz", "Sitze" → "1 Sitz". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** ["A", "B", "C"] → "A, B und C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} und ${last}`;
}
