import { UnusableFile } from "../package";
import type { CellContext } from "../reading";
import { scanXml } from "../xml";
import { frameScan } from "./frame-scan";
import { rowScan } from "./row-scan";
import type { SheetSpots } from "./spots";

/**
 * Looks through a sheet's part once and takes down what stands where, of rows only those that are asked
 * for: of a large sheet next to nothing is kept. `subject` names it for the user. Throws UnusableFile
 * for a damaged part.
 */
export function scanSheet(
  text: string,
  subject: string,
  asked: ReadonlySet<number>,
  context: CellContext,
): SheetSpots {
  const rows = rowScan(text, subject, asked, context);
  const frame = frameScan(text);
  scanXml(text, subject, {
    open: (name, attributes, end) => {
      rows.open(name, attributes, end);
      frame.open(name, attributes, end);
    },
    text: (piece) => rows.text(piece),
    close: (name, end) => {
      rows.close(name, end);
      frame.close(name, end);
    },
  });
  const spots = frame.spots();
  if (!spots) throw new UnusableFile("invalid-xml", subject);
  const { byRow, places } = rows;
  return { ...spots, byRow, placeOf: (row) => places.get(row) ?? spots.rows.closeStart };
}
