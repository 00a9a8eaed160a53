import {
  relationshipsOf,
  shortType,
  textPieces,
  type OpenPackage,
  type WorkbookParts,
} from "../package";
import {
  attributeOf,
  childOf,
  declareUtf8,
  insertInOrder,
  outline,
  prefixOf,
  splice,
} from "../writing";
import { withAttribute } from "./attribute";

/** What stands before the settings of calculation in a workbook part (ECMA-376 part 1, CT_Workbook). */
const BEFORE = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** A start tag of a formula, and how much of it may be cut off between two pieces. */
const FORMULA = /<(?:[\w.-]{1,40}:)?f[\s/>]/;
const LONGEST_TAG = 48;

/**
 * True where some cell of the workbook holds a formula, whose value may go by a changed cell. Parts that
 * are known to hold none are not looked through once more.
 */
export async function holdsFormulas(
  opened: OpenPackage,
  { workbookPart, sheets }: WorkbookParts,
  without: ReadonlySet<string>,
): Promise<boolean> {
  const links = await relationshipsOf(opened, workbookPart);
  if (links.some(({ type }) => shortType(type) === "calcChain")) return true;
  for (const { part } of sheets) {
    const isOpen = part !== undefined && !without.has(part);
    if (isOpen && (await hasFormula(opened, part))) return true;
  }
  return false;
}

async function hasFormula(opened: OpenPackage, part: string): Promise<boolean> {
  let rest = "";
  for await (const piece of textPieces(opened.pieces(part))) {
    if (FORMULA.test(rest + piece)) return true;
    rest = piece.slice(-LONGEST_TAG);
  }
  return false;
}

/**
 * The workbook's part, so that Excel calculates everything anew when it opens the file: the values that
 * formulas had are kept in it. Who has set calculation to be done by hand is left in peace.
 */
export function calculatedOnLoad(text: string): string {
  const root = outline(text, 1, "das Inhaltsverzeichnis der Mappe");
  const settings = childOf(root, "calcPr");
  if (!settings) {
    const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    return declareUtf8(splice(text, [insertInOrder(text, root, BEFORE, xml)]));
  }
  const isManual = attributeOf(settings, "calcMode") === "manual";
  const said = attributeOf(settings, "fullCalcOnLoad");
  if (isManual || said === "1" || said === "true") return text;
  const { start, openEnd } = settings;
  const tag = text.slice(start, openEnd);
  const changed =
    said === undefined
      ? tag.replace(/\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end}`)
      : withAttribute(tag, "fullCalcOnLoad", "1");
  return declareUtf8(splice(text, [{ start, end: openEnd, text: changed }]));
}
