import fc from "fast-check";
import type { Workbook } from "../../../src/core/grid";
import { textFromWorkbook } from "../text-from-grid";
import type { RegisterFacts } from "./facts";
import { registerFacts } from "./facts-arbitrary";
import { LAYOUTS } from "./layouts";
import { workbookFrom } from "./sheets";
import { taste, tasteOf, type Taste } from "./taste";
import { within, type Carried } from "./within";

/** A register, and the workbook in which somebody wrote it down. */
export interface Written {
  readonly facts: RegisterFacts;
  readonly workbook: Workbook;
}

/** Registers of which that layout can tell so much, written down by all kinds of clerks. */
export function writtenIn(layout: string, carried: Carried): fc.Arbitrary<Written> {
  const { tells = () => true } = LAYOUTS.get(layout)!;
  return fc
    .tuple(
      registerFacts
        .map((facts) => within(facts, carried))
        .filter((facts) => facts.bodies.length > 0 && tells(facts)),
      taste.map(tasteOf),
    )
    .map(([facts, likes]) => {
      const workbook = write(facts, layout, likes);
      return { facts, workbook, [fc.toStringMethod]: () => `\n${textFromWorkbook(workbook)}` };
    });
}

export function write(facts: RegisterFacts, layout: string, likes: Taste): Workbook {
  return workbookFrom(LAYOUTS.get(layout)!.write(facts, likes), likes);
}
