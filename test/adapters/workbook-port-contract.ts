// What every workbook port does alike, as tests over any of them.
// An adapter's test file opens its workbook from a grid and calls describeWorkbookPort.
import { describeAmending } from "./workbook-port/amending";
import { describeContent } from "./workbook-port/content";
import { describeKeeping } from "./workbook-port/keeping";
import type { OpenWorkbook } from "./workbook-port/open-workbook";
import { describePlacement } from "./workbook-port/placement";
import { describeReading } from "./workbook-port/reading";

export { delegationSheet, gridSheet } from "./workbook-port/sheets";

/** Call it once per adapter, in a test file of that adapter. */
export function describeWorkbookPort(adapter: string, open: OpenWorkbook): void {
  describe(`a workbook behind ${adapter}`, () => {
    describeReading(open);
    describePlacement(open);
    describeContent(open);
    describeKeeping(open);
    describeAmending(open);
  });
}
