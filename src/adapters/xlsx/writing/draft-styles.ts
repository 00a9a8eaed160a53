import { CELL_ROLES, type CellRole, type LaidOutSheet } from "../../../core";
import type { WorkbookParts } from "../package";
import type { StyleIndex } from "./cell-xml";
import { choicesOf } from "./choices";
import { link, put, putTyped, textOf, type Draft } from "./draft";
import { looksTyped } from "./escape";
import { relationshipType } from "./flavour";
import { freePartName } from "./free-part-name";
import { styleName, type StyleKey } from "./style-key";
import { placeVariants, variantName, type StyleVariant } from "./style-variants";
import { emptyStyles, placeStyles, type PlacedStyles } from "./styles-part";
import type { Typeface } from "./typeface";

export interface DraftedStyles {
  readonly styleOf: StyleIndex;
  readonly typeface: Typeface;
}

/** Finds or adds the styles of these sheets in the workbook's style sheet, which may be missing. */
export async function draftStyles(
  draft: Draft,
  workbook: WorkbookParts,
  sheets: readonly LaidOutSheet[],
): Promise<DraftedStyles> {
  const part = workbook.stylesPart ?? (await createStyles(draft, workbook));
  const placed = placeStyles(await textOf(draft, part), usedStyles(sheets));
  await put(draft, part, placed.text);
  return { styleOf: indexer(placed), typeface: placed.typeface };
}

/** Finds or adds variants of styles that cells have; answers each one's index in cellXfs. */
export async function draftVariants(
  draft: Draft,
  workbook: WorkbookParts,
  variants: readonly StyleVariant[],
): Promise<(variant: StyleVariant) => number> {
  if (variants.length === 0) return () => 0;
  const part = workbook.stylesPart ?? (await createStyles(draft, workbook));
  const placed = placeVariants(await textOf(draft, part), variants);
  await put(draft, part, placed.text);
  return (variant) => placed.indices.get(variantName(variant)) ?? 0;
}

function indexer({ indices }: PlacedStyles): StyleIndex {
  return (role, quoted) => {
    const index = indices.get(styleName({ role, quoted }));
    if (index === undefined) throw new Error(`style not placed: ${role}`);
    return index;
  };
}

/** The name of a new style sheet, in which every style that cells point at is there. */
async function createStyles(draft: Draft, workbook: WorkbookParts): Promise<string> {
  const flavour = workbook.strict ? "strict" : "transitional";
  const folder = workbook.workbookPart.slice(0, workbook.workbookPart.lastIndexOf("/") + 1);
  const part = draft.taken.has(`${folder}styles.xml`.toLowerCase())
    ? freePartName(`${folder}styles`, ".xml", draft.taken)
    : `${folder}styles.xml`;
  const placed = placeStyles(emptyStyles(flavour), [], await pointedAt(draft, workbook));
  await putTyped(draft, part, "styles", placed.text);
  await link(draft, workbook.workbookPart, part, relationshipType(flavour, "styles"));
  return part;
}

/** How many styles the cells point at where no style sheet says what they are. */
async function pointedAt(draft: Draft, { sheets }: WorkbookParts): Promise<number> {
  let highest = -1;
  for (const { part } of sheets) {
    const text = part === undefined ? "" : await textOf(draft, part);
    for (const [, digits] of text.matchAll(/\s(?:s|style)\s*=\s*["'](\d{1,6})["']/g)) {
      highest = Math.max(highest, Number(digits));
    }
  }
  return highest + 1;
}

/** Only what is drawn, in a fixed order, so that the same sheets always make the same styles. */
function usedStyles(sheets: readonly LaidOutSheet[]): StyleKey[] {
  const plain = new Set<CellRole>();
  const quoted = new Set<CellRole>();
  const use = (role: CellRole, text = "") => (looksTyped(text) ? quoted : plain).add(role);
  for (const sheet of sheets) {
    for (const { role, value } of [...sheet.cells, ...choicesOf(sheet).cells]) {
      use(role, "text" in value ? value.text : "");
    }
    if (sheet.tables.length > 0) use("text");
    sheet.tables.flatMap(({ columns }) => columns).forEach((heading) => use("head", heading));
  }
  return CELL_ROLES.flatMap((role) => [
    ...(plain.has(role) ? [{ role, quoted: false }] : []),
    ...(quoted.has(role) ? [{ role, quoted: true }] : []),
  ]);
}
