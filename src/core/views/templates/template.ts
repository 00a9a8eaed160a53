import {
  EMPTY_CELL,
  numberCell,
  sheetDocument,
  tableBlock,
  textCell,
  type DocumentValue,
  type SheetDocument,
  type TableColumn,
} from "../../document";

/** Cells by their headings; what is not named stays empty. */
export type TemplateRow<Heading extends string = string> = Readonly<
  Partial<Record<Heading, string | number | DocumentValue>>
>;

/** An input sheet: its columns, and the rows that it can begin with. */
export interface Template<Heading extends string = string> {
  readonly name: string;
  readonly columns: readonly (TableColumn & { readonly heading: Heading })[];
  /** Shows how a row is meant; users write over it. */
  readonly example: TemplateRow<Heading>;
  /** What the council paper states for this sheet. */
  readonly paper: readonly TemplateRow<Heading>[];
}

/** Columns by their headings, in this order → a template whose rows can name no other heading. */
export function template<Heading extends string>(
  name: string,
  columns: Readonly<Record<Heading, Omit<TableColumn, "heading">>>,
  rows: Pick<Template<Heading>, "example" | "paper">,
): Template<Heading> {
  const entries = Object.entries(columns) as [Heading, Omit<TableColumn, "heading">][];
  return { name, columns: entries.map(([heading, column]) => ({ heading, ...column })), ...rows };
}

/** The sheet of a template with these rows, unmarked: users own it from then on. */
export function templateSheet(
  { name, columns }: Template,
  rows: readonly TemplateRow[],
  footer: string,
): SheetDocument {
  return sheetDocument({
    kind: undefined,
    name,
    blocks: [
      tableBlock({
        name: `${name}Tabelle`,
        main: true,
        columns,
        rows: rows.map((row) => columns.map(({ heading }) => cellOf(row[heading]))),
      }),
    ],
    footer,
  });
}

function cellOf(value: string | number | DocumentValue = EMPTY_CELL): DocumentValue {
  if (typeof value === "string") return textCell(value);
  return typeof value === "number" ? numberCell(value) : value;
}
