import {
  BuilderElement,
  StringValueElement,
  Table,
  type ITableOptions,
  type XmlComponent,
} from "docx";

/** What is read aloud of a table before its cells. */
export interface TableDescription {
  readonly title: string;
  readonly text: string;
}

interface DescribedTableOptions extends Pick<ITableOptions, "rows"> {
  /** In twips. */
  readonly columnWidths: readonly number[];
  readonly style: string;
  readonly description: TableDescription;
}

/** A class, because the library has no words for a description: the table's properties are written here. */
export class DescribedTable extends Table {
  constructor({ description, ...options }: DescribedTableOptions) {
    super(options);
    this.root[0] = properties(options, description);
  }
}

/** In the order that the schema wants (CT_TblPr). */
function properties(
  { columnWidths, style }: Omit<DescribedTableOptions, "description">,
  { title, text }: TableDescription,
): XmlComponent {
  const width = columnWidths.reduce((sum, each) => sum + each, 0);
  return new BuilderElement({
    name: "w:tblPr",
    children: [
      new StringValueElement("w:tblStyle", style),
      element("w:tblW", { w: width, type: "dxa" }),
      element("w:tblLayout", { type: "fixed" }),
      element("w:tblLook", FIRST_ROW_ONLY),
      new StringValueElement("w:tblCaption", title),
      new StringValueElement("w:tblDescription", text),
    ],
  });
}

/** Of the style's parts only the first row; `val` says the same to older programs. */
const FIRST_ROW_ONLY = {
  val: "0620",
  firstRow: 1,
  lastRow: 0,
  firstColumn: 0,
  lastColumn: 0,
  noHBand: 1,
  noVBand: 1,
};

function element(name: string, values: Readonly<Record<string, string | number>>): XmlComponent {
  const attributes = Object.entries(values).map(([key, value]) => [
    key,
    { key: `w:${key}`, value },
  ]);
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(attributes) as Record<string, { key: string; value: string }>,
  });
}
