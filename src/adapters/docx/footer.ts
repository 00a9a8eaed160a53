import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { oneLine } from "./text-runs";
import { STYLES } from "./style-names";

/** The paper's own words at the left, "Seite 1 von 2" at the right end of `width` twips. */
export function wordFooter(text: string, width: number): Footer {
  const pages = ["Seite ", PageNumber.CURRENT, " von ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun(oneLine(text)), new TextRun({ children: ["\t", ...pages] })],
      }),
    ],
  });
}
