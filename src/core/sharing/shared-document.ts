import { germanDate } from "../calendar";
import {
  freeSheetName,
  freeTableName,
  headingBlock,
  nameKey,
  noteBlock,
  sheetDocument,
  titleBlock,
  type Block,
  type SheetDocument,
} from "../document";
import { isWellFormed } from "../register";
import { part, type Steps } from "../steps";
import { tidy } from "../words";
import type { RemovedThing } from "./committee-version";
import { flatTable, type MadeTable, type TableWishes } from "./flat-table";
import { ownTexts } from "./own-texts";
import { withoutPrivateText } from "./private-text";
import { retoldTable, type Retelling } from "./retold-table";
import { SECTION_WORDS } from "./role-words";
import type { SheetSource, SourceTable } from "./sheet-source";
import { shownSheet } from "./shown-sheet";

/** A sheet of the new workbook, and what it took from the old one. */
export interface SharedDocument {
  readonly document: SheetDocument;
  /** The rows of the old sheet that are in it. */
  readonly rows: ReadonlySet<number>;
  readonly removed: readonly RemovedThing[];
}

interface Making extends Retelling {
  /** `nameKey` of the sheets that are made already. */
  readonly taken: ReadonlySet<string>;
}

interface MadeBlocks {
  readonly blocks: readonly Block[];
  readonly rows: ReadonlySet<number>;
}

/** The sheet as it may be handed on; undefined where nothing is left of it. */
export function* sharedDocument(making: Making): Steps<SharedDocument | undefined> {
  const { source, taken } = making;
  const removed: RemovedThing[] = [];
  const { sheet } = source.shown;
  const own = sheet.mark === undefined ? undefined : ownTexts(source.shown);
  const title = own?.title ?? commonTitle(source) ?? tidy(sheet.name);
  const made = yield* tableBlocks({ ...making, title }, (thing) => removed.push(thing));
  if (!made) return undefined;
  const stand = own?.stand ?? germanDate(making.assessment.asOf);
  const notes = own ? own.notes : [`Stand: ${stand}`];
  const document = sheetDocument({
    kind: undefined,
    name: freeSheetName(sheet.name, taken),
    blocks: [titleBlock(title), ...notes.map(noteBlock), ...made.blocks],
    footer: footer(stand, making),
  });
  return { document, rows: made.rows, removed };
}

/** The tables of a sheet, each with a heading where there are several; the first is the main one. */
function* tableBlocks(
  making: Making & { readonly title: string },
  remove: (thing: RemovedThing) => void,
): Steps<MadeBlocks | undefined> {
  const { source, title: sheetTitle } = making;
  const { shown, tables, otherLists } = source;
  const hasSeveral = tables.length + Math.min(1, otherLists.length) > 1;
  const common = commonTitle(source);
  const blocks: Block[] = [];
  const rows = new Set<number>();
  const names = new Set<string>();
  const wishes = (title: string): TableWishes => {
    const name = freeTableName(`${shown.sheet.name}_Tabelle`, names);
    names.add(nameKey(name));
    return { shown, name, title, sheetTitle, isMain: blocks.length === 0, remove };
  };
  for (const [index, table] of tables.entries()) {
    const named = titleOf(table, shown);
    const above = named ?? tidy(shown.sheet.name);
    const share = tables.length + 1;
    const making = flatTable(table, wishes(above));
    const made: MadeTable | undefined = yield* part(making, index / share, (index + 1) / share);
    if (!made) continue;
    if (hasSeveral)
      blocks.push(headingBlock(sectionText(table, named === common ? undefined : named)));
    blocks.push(made.block);
    for (const row of made.rows) rows.add(row);
  }
  if (otherLists.length > 0) {
    const table = yield* retoldTable(making, wishes(""));
    if (table) {
      if (hasSeveral) blocks.push(headingBlock("Mitglieder"));
      blocks.push(table);
      remove({ type: "retold", sheet: shown.sheet.name });
    }
  }
  return blocks.length === 0 ? undefined : { blocks, rows };
}

const KIND_TEXTS: Readonly<
  Record<NonNullable<SourceTable["table"]["understood"]["kind"]>, string>
> = {
  memberships: "Mitglieder",
  rules: "Gremien",
  meetings: "Termine",
  consultations: "Beratungsfolge",
  blockedDays: "Sperrtermine",
};

/** The body of the table, else the section that all of it stands in, else what kind of table it is. */
function sectionText({ table, rows }: SourceTable, named: string | undefined): string {
  const { kind, sheet } = table.understood;
  const [role, ...more] = new Set(rows.map((row) => table.told.get(row)?.role?.role));
  const section = role && more.length === 0 ? SECTION_WORDS[role] : undefined;
  return named ?? section ?? (kind ? KIND_TEXTS[kind] : tidy(sheet));
}

/** What all tables of the sheet are about. */
function commonTitle({ tables, shown, otherLists }: SheetSource): string | undefined {
  const [title, ...more] = new Set(tables.map((table) => titleOf(table, shown)));
  return more.length === 0 && otherLists.length === 0 ? title : undefined;
}

/**
 * The body that a title tells, not the title: that may say more than a name. Where a column tells it row by
 * row, the title is none.
 */
function titleOf(source: SourceTable | undefined, { isShown }: SourceShown): string | undefined {
  const named = source?.table.named;
  const isInColumn = source?.columns.some(({ meaning }) => meaning === "Gremium");
  if (!named || isInColumn || !isShown(named.place)) return undefined;
  return withoutPrivateText(tidy(named.name)).text || undefined;
}

type SourceShown = ReturnType<typeof shownSheet>;

/** "Stand 17.02.2021 · SV-10-0089": a well-formed number of a paper, from a cell that everybody sees. */
function footer(stand: string, { workbook, assessment }: Making): string {
  const reference = assessment.index.register.paperReferences.find((each) => {
    const sheet = workbook.sheets.find(({ name }) => name === each.place.sheet);
    const isSeen = sheet?.visibility === "visible" && shownSheet(sheet).isShown(each.place);
    return isSeen && isWellFormed(each);
  });
  return [`Stand ${stand}`, reference?.text].filter(Boolean).join(" · ");
}
