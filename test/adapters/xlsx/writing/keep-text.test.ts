import { readWorkbook, writeSheets } from "../../../../src/adapters/xlsx";
import { openPackage } from "../../../../src/adapters/xlsx/package";
import { keepText } from "../../../../src/adapters/xlsx/writing";
import { reasonOf } from "../../../support/xlsx/rejection";
import { LINKS, oneSheet, relationships, workbookFile } from "../../../support/xlsx/workbook-file";
import { laidOut } from "./laid-out";

const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>Gremium</t></is></c></row>';
const TEXT = JSON.stringify({ mapping: { Mitglieder: { 'Größe <&> "neu"': "organization" } } });
const LONG = TEXT.repeat(30);

async function keptIn(bytes: Uint8Array): Promise<string | undefined> {
  return (await readWorkbook(bytes)).kept;
}

/** The parts whose bytes in the package are no longer the same. */
async function touched(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await openPackage(before), await openPackage(after)];
  expect(now.partNames).toEqual(old.partNames);
  return old.archive.entries
    .filter(({ compressed }, index) => {
      const entry = now.archive.entries[index];
      return !entry || !Buffer.from(compressed).equals(entry.compressed);
    })
    .map(({ name }) => name);
}

test.each([false, true])("only the workbook's part changes (Strict: %p)", async (strict) => {
  const parts = new Map([["xl/media/logo.png", new Uint8Array([0, 255, 1, 2])]]);
  const original = await workbookFile({
    sheets: [{ name: "Mitglieder", rows: ROWS }],
    after: '<definedNames><definedName name="Stichtag">44244</definedName></definedNames>',
    strict,
    parts,
  });
  const { bytes, warnings } = await keepText(original, LONG);
  expect(await keptIn(bytes)).toBe(LONG);
  expect(warnings).toEqual([]);
  expect(await touched(original, bytes)).toEqual(["xl/workbook.xml"]);
  const away = await keepText(bytes, undefined);
  expect(await touched(original, away.bytes)).toEqual([]);
});

test("what is kept already, shown or hidden, leaves the very bytes", async () => {
  const { bytes } = await keepText(await oneSheet(ROWS), TEXT);
  expect((await keepText(bytes, TEXT)).bytes).toBe(bytes);
  const shown = await workbookFile({
    sheets: [{ name: "Mitglieder", rows: ROWS }],
    after: '<definedNames><definedName name="_entsendung_1">"a~."</definedName></definedNames>',
  });
  expect((await keepText(shown, "a")).bytes).toBe(shown);
  const nothing = await oneSheet(ROWS);
  expect((await keepText(nothing, undefined)).bytes).toBe(nothing);
});

test("what is left of a broken text goes with the next one, and when it is taken away", async () => {
  const rest = await workbookFile({
    sheets: [{ name: "Mitglieder", rows: ROWS }],
    after: '<definedNames><definedName name="_entsendung_9">"Rest"</definedName></definedNames>',
  });
  for (const text of [TEXT, undefined]) {
    const { bytes } = await keepText(rest, text);
    expect(await keptIn(bytes)).toBe(text);
    expect(await (await openPackage(bytes)).readText("xl/workbook.xml")).not.toContain("Rest");
  }
});

test("a name that holds on one sheet alone keeps nothing", async () => {
  const local = '<definedName name="_entsendung_1" localSheetId="0">"a~."</definedName>';
  const file = await workbookFile({
    sheets: [{ name: "Mitglieder", rows: ROWS }],
    after: `<definedNames>${local}</definedNames>`,
  });
  expect(await keptIn(file)).toBeUndefined();
});

test("a text lives through later writes, and sheets through later texts", async () => {
  const { bytes } = await keepText(await oneSheet(ROWS), LONG);
  const written = await writeSheets(bytes, [laidOut()]);
  expect(await keptIn(written.bytes)).toBe(LONG);
  const shorter = await keepText(written.bytes, TEXT);
  expect(await touched(written.bytes, shorter.bytes)).toEqual(["xl/workbook.xml"]);
  const again = await writeSheets(shorter.bytes, [laidOut()]);
  expect(again.sheets[0]?.action).toBe("unchanged");
  expect(again.bytes).toBe(shorter.bytes);
});

test("a workbook that must not be changed is refused, and only where something would change", async () => {
  const before = '<workbookProtection lockStructure="1"/>';
  const locked = await oneSheet(ROWS, { before });
  expect(await reasonOf(keepText(locked, TEXT))).toBe("structure-protected");
  expect((await keepText(locked, undefined)).bytes).toBe(locked);
  const links = relationships(
    ["rId1", `${LINKS}/worksheet`, "worksheets/sheet1.xml"],
    ["rId9", `${LINKS}/revisionHeaders`, "revisions/revisionHeaders.xml"],
  );
  const shared = await oneSheet(ROWS, {
    parts: new Map([
      [
        "xl/_rels/workbook.xml.rels",
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
      ],
    ]),
  });
  expect(await reasonOf(keepText(shared, TEXT))).toBe("shared-for-editing");
  expect(await reasonOf(keepText(new Uint8Array(0), TEXT))).toBe("empty");
});

test("a signature that no longer holds is told", async () => {
  const parts = new Map([["_xmlsignatures/origin.sigs", ""]]);
  const { warnings } = await keepText(await oneSheet(ROWS, { parts }), TEXT);
  expect(warnings).toEqual([expect.stringContaining("digital signiert")]);
});
