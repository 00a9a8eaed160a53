import {
  createPackage,
  locateWorkbook,
  openPackage,
  relationshipsOf,
} from "../../../../src/adapters/xlsx/package";
import {
  LINKS,
  relationships,
  workbookParts,
  type WorkbookText,
} from "../../../support/xlsx/workbook-file";

async function located(workbook: WorkbookText) {
  return locateWorkbook(await openPackage(await createPackage(workbookParts(workbook))));
}

const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

describe("finding the workbook in a package", () => {
  test("goes by the type of the relationship, not by names", async () => {
    const parts = new Map([
      [
        "_rels/.rels",
        `<Relationships ${PACKAGE}>${relationships(["x", "http://example.org/thumbnail", "t.png"], ["y", `${LINKS}/officeDocument`, "/Mein%20Ordner/../Mein Ordner/mappe.xml"])}</Relationships>`,
      ],
      [
        "Mein Ordner/mappe.xml",
        `<m:workbook xmlns:m="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="${LINKS}"><m:sheets><m:sheet name="A &amp; B" sheetId="7" q:id="k"/></m:sheets></m:workbook>`,
      ],
      [
        "Mein Ordner/_rels/mappe.xml.rels",
        `<Relationships ${PACKAGE}>${relationships(["k", `${LINKS}/worksheet`, "Blatt%201.xml"], ["s", `${LINKS}/styles`, "../form.xml"])}</Relationships>`,
      ],
      ["Mein Ordner/Blatt 1.xml", "<worksheet/>"],
      ["form.xml", "<styleSheet/>"],
    ]);
    const found = await locateWorkbook(await openPackage(await createPackage(parts)));
    expect(found).toEqual({
      workbookPart: "Mein Ordner/mappe.xml",
      workbookRelsPart: "Mein Ordner/_rels/mappe.xml.rels",
      stylesPart: "form.xml",
      sharedStringsPart: undefined,
      themePart: undefined,
      strict: false,
      dateSystem: "1900",
      structureProtected: false,
      sharedForEditing: false,
      sheets: [
        {
          name: "A & B",
          sheetId: 7,
          relationshipId: "k",
          part: "Mein Ordner/Blatt 1.xml",
          state: "visible",
          isWorksheet: true,
        },
      ],
      definedNames: [],
    });
  });

  test("reads a Strict workbook", async () => {
    const found = await located({ strict: true, sheets: [{ name: "A" }], strings: "" });
    expect(found).toMatchObject({
      strict: true,
      stylesPart: "xl/styles.xml",
      sharedStringsPart: "xl/sharedStrings.xml",
      themePart: undefined,
    });
    expect(found.sheets[0]).toMatchObject({ part: "xl/worksheets/sheet1.xml", isWorksheet: true });
  });

  test("tells date system, protection, states and kinds of sheets", async () => {
    const before = '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>';
    const sheets = [
      { name: "A", state: "hidden" },
      { name: "B", state: "veryHidden" },
      { name: "C", kind: "chartsheet" },
    ];
    const found = await located({ before, sheets });
    expect(found).toMatchObject({ dateSystem: "1904", structureProtected: true, strict: false });
    expect(found.sheets.map(({ state, isWorksheet }) => [state, isWorksheet])).toEqual([
      ["hidden", true],
      ["veryHidden", true],
      ["visible", false],
    ]);
  });

  test("tells a workbook that is shared in the old way by its revisions", async () => {
    const parts = workbookParts({ sheets: [] });
    const list = "xl/_rels/workbook.xml.rels";
    const revisions = relationships([
      "rev",
      `${LINKS}/revisionHeaders`,
      "revisions/revisionHeaders.xml",
    ]);
    parts.set(
      list,
      String(parts.get(list)).replace("</Relationships>", `${revisions}</Relationships>`),
    );
    const found = await locateWorkbook(await openPackage(await createPackage(parts)));
    expect(found.sharedForEditing).toBe(true);
  });

  test("lists defined names with their sheet and text", async () => {
    const after =
      '<definedNames><definedName name="Bereich">A!$A$1</definedName><definedName name="x" localSheetId="1" hidden="1">"a&amp;b"</definedName></definedNames>';
    expect((await located({ sheets: [], after })).definedNames).toEqual([
      { name: "Bereich", localSheetId: undefined, hidden: false, text: "A!$A$1" },
      { name: "x", localSheetId: 1, hidden: true, text: '"a&b"' },
    ]);
  });

  test("leaves external targets as they are", async () => {
    const link =
      '<Relationship Id="h" Type="t" Target="https://example.org/a?b" TargetMode="External"/>';
    const parts = workbookParts({ sheets: [{ name: "A", links: link }] });
    const opened = await openPackage(await createPackage(parts));
    expect(await relationshipsOf(opened, "xl/worksheets/sheet1.xml")).toEqual([
      { id: "h", type: "t", target: "https://example.org/a?b", external: true },
    ]);
    expect(await relationshipsOf(opened, "xl/styles.xml")).toEqual([]);
  });
});
