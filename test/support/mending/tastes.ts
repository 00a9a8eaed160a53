import fc from "fast-check";
import type { Taste } from "./render-seats";

/** Lists as different people keep them. */
export const tastes: fc.Arbitrary<Taste> = fc.record({
  layout: fc.constantFrom("membership" as const, "seat" as const),
  names: fc.constantFrom(
    "columns" as const,
    "Name, Vorname" as const,
    "Frau Vorname Name" as const,
  ),
  dates: fc.constantFrom("cells" as const, "texts" as const, "none" as const),
  isTable: fc.boolean(),
  hasTitle: fc.boolean(),
  hasContact: fc.boolean(),
});
