import { isFooter } from "./body-rows";
import type { Table, Title } from "./table";

type Begun = Omit<Table, "rows">;

/** The words of a page's head and foot that stand between two parts of one list. */
const PAGE = /^(?:seite|blatt|fortsetzung|übertrag|stand|\P{L}*$)/iu;

/** True for the same headings over the same columns again, with nothing between but a page's head and foot. */
export function isContinuedBy(upper: Begun, lower: Begun): boolean {
  return (
    upper.kind === lower.kind &&
    upper.headings.length === lower.headings.length &&
    upper.headings.every(({ column, text }, index) => {
      const below = lower.headings[index];
      return below?.column === column && below.text === text;
    }) &&
    lower.titles.every((title) => isOfPage(title, upper))
  );
}

function isOfPage({ text }: Title, { titles }: Begun): boolean {
  return PAGE.test(text) || isFooter(text) || titles.some((title) => title.text === text);
}
