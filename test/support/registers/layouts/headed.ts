import type { BodyFacts } from "../facts";
import { BLANK, line, type Line, type Page } from "../page";
import { bodyText } from "../spelling";
import type { Taste } from "../taste";

/** The page below what says whose list it is: a title, a label, or the name of its sheet. */
export function headed(page: Page, { name }: BodyFacts, likes: Taste): Page {
  const text = bodyText(name, likes);
  const [plain, ...ways]: readonly [Line[], ...Line[][]] = [
    [line("title", text)],
    [line("title", `Mitglieder ${name.genitive}`)],
    [line("title", `Gremium: ${text}`)],
    [line("title", "Gremium:", text)],
    [line("title", `Besetzung ${name.genitive}`), BLANK],
    [],
  ];
  const above = likes("ways to head a list", [plain, ...ways]);
  const merges = page.merges.map((merge) => ({ ...merge, line: merge.line + above.length }));
  const sheetName = above.length === 0 ? text : page.sheetName;
  return { sheetName: sheetName.slice(0, 31), lines: [...above, ...page.lines], merges };
}
