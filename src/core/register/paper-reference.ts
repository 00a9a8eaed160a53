import type { Place } from "../grid";

/** A number that somebody meant as one of a council paper, as written. */
export interface PaperReference {
  readonly text: string;
  readonly place: Place;
}

/** SV-<Wahlperiode>-<4 digits>[/<n>]: "SV-9-1769", "SV-10-0089/1". */
const WELL_FORMED = /^SV-\d{1,2}-\d{4}(?:\/\d{1,3})?$/;

export function isWellFormed(reference: PaperReference): boolean {
  return WELL_FORMED.test(reference.text);
}
