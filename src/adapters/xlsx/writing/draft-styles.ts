import { CELL_ROLES, type CellRole, type LaidOutSheet } from "../../../core";
import { relationshipsOf, shortType, type WorkbookParts } from "../package";
import type { StyleIndex } from "./cell-pen";
import { choicesOf } from "./choices";
import { link, put, putTyped, textOf, type Draft } from "./draft";
import { looksTyped } from "./escape";
import { relationshipType } from "./flavour";
import { freePartName } from "./free-part-name";
import { styleName, type StyleKey } from "./style-key";
import { placeVariants, variantName, type StyleVariant } from "./style-variants";
import { emptyStyles, placeStyles, type PlacedStyles } from "./styles-part";
import type { Typeface } from "./typeface";

/**
 * Bytes of sheets that are looked through for styles that nobody wrote down. Lists of this length come
 * from programs that do; to inflate them would take longer than all else in writing.
 */
const MAX_SEARCHED = 2 ** 24;

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
  const keys = usedStyles(sheets);
  const placed = await grown(draft, workbook, part, (text, used) => placeStyles(text, keys, used));
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
  const placed = await grown(draft, workbook, part, (text, used) =>
    placeVariants(text, variants, used),
  );
  return (variant) => placed.indices.get(variantName(variant)) ?? 0;
}

/**
 * Puts a style sheet that may have grown. Before it grows: cells that point beyond its list have the
 * default look, and must not get that of a new entry.
 */
async function grown<T extends { readonly text: string }>(
  draft: Draft,
  workbook: WorkbookParts,
  part: string,
  place: (text: string, usedStyles: number) => T,
): Promise<T> {
  const before = await textOf(draft, part);
  const first = place(before, 0);
  if (first.text === before) return first;
  const placed = place(before, isLong(draft, workbook) ? 0 : await pointedAt(draft, workbook));
  await put(draft, part, placed.text);
  return placed;
}

function isLong({ original }: Draft, { sheets }: WorkbookParts): boolean {
  const sizes = sheets.map(({ part }) => (part === undefined ? 0 : original.sizeOf(part)));
  return sizes.reduce((sum, size) => sum + size, 0) > MAX_SEARCHED;
}

function indexer({ indices }: PlacedStyles): StyleIndex {
  const byRole = (quoted: boolean) =>
    new Map(CELL_ROLES.map((role) => [role, indices.get(styleName({ role, quoted }))]));
  const [plain, marked] = [byRole(false), byRole(true)];
  return (role, quoted) => {
    const index = (quoted ? marked : plain).get(role);
    if (index === undefined) throw new Error(`style not placed: ${role}`);
    return index;
  };
}

/** The name of a new style sheet, in which every style that cells point at is there. */
async function createStyles(draft: Draft, workbook: WorkbookParts): Promise<string> {
  const flavour = workbook.strict ? "strict" : "transitional";
  const promised = await promisedStyles(draft, workbook);
  const part = promised ?? freeStylesName(draft, workbook);
  const placed = placeStyles(emptyStyles(flavour), [], await pointedAt(draft, workbook));
  await putTyped(draft, part, "styles", placed.text);
  if (promised !== undefined) return part;
  await link(draft, workbook.workbookPart, part, relationshipType(flavour, "styles"));
  return part;
}

/** The name that the workbook links its styles under although nothing is there: a second link would be one too many. */
async function promisedStyles(
  { original }: Draft,
  { workbookPart }: WorkbookParts,
): Promise<string | undefined> {
  const links = await relationshipsOf(original, workbookPart);
  return links.find(({ type, external }) => shortType(type) === "styles" && !external)?.target;
}

function freeStylesName({ taken }: Draft, { workbookPart }: WorkbookParts): string {
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const usual = `${folder}styles.xml`;
  return taken.has(usual.toLowerCase()) ? freePartName(`${folder}styles`, ".xml", taken) : usual;
}

/** How many styles the cells point at, whether they are there or not. */
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
    for (const cells of [sheet.cells, choicesOf(sheet).cells]) {
      for (const { role, value } of cells) use(role, "text" in value ? value.text : "");
    }
    if (sheet.tables.length > 0) use("text");
    sheet.tables.flatMap(({ columns }) => columns).forEach((heading) => use("head", heading));
  }
  return CELL_ROLES.flatMap((role) => [
    ...(plain.has(role) ? [{ role, quoted: false }] : []),
    ...(quoted.has(role) ? [{ role, quoted: true }] : []),
  ]);
}
