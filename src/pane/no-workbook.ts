import type { PaneFailure } from "./host";

/** A shell cannot reach the workbook; `failure` is what to show. */
export class NoWorkbook extends Error {
  override readonly name = "NoWorkbook";

  constructor(readonly failure: PaneFailure) {
    super(failure.sentence);
  }
}
