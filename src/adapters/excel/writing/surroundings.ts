import { nameKey, type DocumentKind } from "../../../core";
import { ExcelFailure } from "../failure";
import { kindOf, loadMark } from "../mark";

/** A worksheet as far as writing has to know it. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly kind: DocumentKind | undefined;
  readonly isProtected: boolean;
}

/** What there is before anything is written. */
export interface Surroundings {
  readonly sheets: readonly KnownSheet[];
  /** Keys of all tables and defined names: they share one space. */
  readonly tableNames: ReadonlySet<string>;
  readonly structureProtected: boolean;
}

/** Two syncs. Rejects where the workbook may not be changed at all. */
export async function lookAround(context: Excel.RequestContext): Promise<Surroundings> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  workbook.worksheets.load("items/id,items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  if (workbook.readOnly) throw new ExcelFailure("read-only");
  const asked = workbook.worksheets.items.map((worksheet) => ({
    worksheet,
    mark: loadMark(worksheet),
    protection: worksheet.protection.load("protected"),
  }));
  await context.sync();
  return {
    sheets: asked.map(({ worksheet: { id, name }, mark, protection }) => ({
      id,
      name,
      kind: kindOf(mark),
      isProtected: protection.protected,
    })),
    tableNames: new Set(
      [...workbook.tables.items, ...workbook.names.items].map(({ name }) => nameKey(name)),
    ),
    structureProtected: workbook.protection.protected,
  };
}
