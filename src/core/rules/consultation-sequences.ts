import { groupBy, type Consultation } from "../register";

/** The stations of each Beratungsfolge in order: every sheet has its own. */
export function consultationSequences(
  consultations: readonly Consultation[],
): readonly (readonly Consultation[])[] {
  return [...groupBy(consultations, ({ place }) => place.sheet).values()];
}
