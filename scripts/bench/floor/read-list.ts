import { createInflateRaw } from "node:zlib";
import { inflated, type PackageEntry } from "./package-file";
import { column, rowsOf, sheetScanner, type Column } from "./scan-sheet";
import { sharedTexts, type SharedTexts } from "./shared-texts";

/** The columns of both sheets that the rules ask for, as integers. */
export interface ListColumns {
  readonly texts: SharedTexts;
  readonly members: Readonly<
    Record<
      | "organization"
      | "role"
      | "formOfAddress"
      | "title"
      | "givenName"
      | "familyName"
      | "party"
      | "target"
      | "start"
      | "end",
      Int32Array
    >
  >;
  readonly bodies: Readonly<Record<"name" | "quota" | "mode" | "declined", Int32Array>>;
}

const PIECE = 2 ** 20;

export async function readList(entries: ReadonlyMap<string, PackageEntry>): Promise<ListColumns> {
  const texts = sharedTexts(inflated(entries, "xl/sharedStrings.xml"));
  const columns: Column[] = [];
  const memberSheet = entries.get("xl/worksheets/sheet1.xml");
  if (!memberSheet) throw new Error("no sheet of members");
  let scanner: ReturnType<typeof sheetScanner> | undefined;
  for await (const piece of piecesOf(memberSheet.packed)) {
    if (!scanner) {
      const rows = rowsOf(piece);
      const holds = [
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "number",
        "number",
        "number",
      ] as const;
      columns.push(...holds.map((each) => column(each, rows)));
      scanner = sheetScanner(columns);
    }
    scanner.take(piece);
  }
  const of = (index: number) => columns[index]?.values ?? new Int32Array();
  return {
    texts,
    bodies: readBodies(inflated(entries, "xl/worksheets/sheet2.xml")),
    members: {
      organization: of(0),
      role: of(1),
      formOfAddress: of(2),
      title: of(3),
      givenName: of(4),
      familyName: of(5),
      party: of(6),
      target: of(7),
      start: of(9),
      end: of(10),
    },
  };
}

async function* piecesOf(packed: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: PIECE });
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Buffer;
}

function readBodies(sheet: Buffer): ListColumns["bodies"] {
  const rows = rowsOf(sheet);
  const [name, quota, mode, declined] = [
    column("text", rows),
    column("number", rows),
    column("text", rows),
    column("text", rows),
  ] as const;
  sheetScanner([name, undefined, quota, mode, undefined, declined]).take(sheet);
  return { name: name.values, quota: quota.values, mode: mode.values, declined: declined.values };
}
