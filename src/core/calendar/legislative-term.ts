import { isoDay, type Day } from "./day";
import type { Period } from "./term";

/** Wahlperiode of the municipal councils in North Rhine-Westphalia. */
export interface LegislativeTerm extends Period {
  readonly name: string;
}

/** § 14 Abs. 1 KWahlG NRW and the election days set for 2020 and 2025; as of 2026. */
export const LEGISLATIVE_TERMS: readonly LegislativeTerm[] = [
  { name: "2020–2025", start: isoDay("2020-11-01"), end: isoDay("2025-10-31") },
  { name: "2025–2030", start: isoDay("2025-11-01"), end: isoDay("2030-10-31") },
];

/** The Wahlperiode of that day; undefined outside the table. */
export function legislativeTermOf(day: Day): LegislativeTerm | undefined {
  return LEGISLATIVE_TERMS.find((term) => term.start <= day && day <= term.end);
}
