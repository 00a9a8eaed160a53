import {
  readWorkbook,
  UnusableFile,
  xlsxWorkbookPort,
  type XlsxWorkbook,
} from "../../../src/adapters/xlsx";
import type { Sheet } from "../../../src/core";
import { gridSheet } from "../workbook-port-contract";
import { oneSheet } from "../../support/xlsx/workbook-file";
import { workbookFromGrid } from "../../support/xlsx/workbook-from-grid";
import { laidOut } from "./writing/laid-out";

const MEMBERS = gridSheet("Mitglieder", [["Gremium", "Name"]]);
const report = laidOut({ kind: "report", name: "Prüfbericht" });

async function opened(...sheets: readonly Sheet[]): Promise<XlsxWorkbook> {
  return xlsxWorkbookPort(await workbookFromGrid({ sheets }));
}

test("the bytes are those that came in until something is written", async () => {
  const original = await workbookFromGrid({ sheets: [MEMBERS] });
  const before = Buffer.from(original);
  const port = xlsxWorkbookPort(original);
  await port.read();
  expect(port.bytes()).toBe(original);
  await port.write([laidOut()]);
  expect(before.equals(original)).toBe(true);
  expect(await readWorkbook(port.bytes())).toEqual(await port.read());
  expect((await port.read()).sheets).toHaveLength(2);
});

test("a write that fails leaves bytes and warnings as they were", async () => {
  const locked = await oneSheet("", { before: '<workbookProtection lockStructure="1"/>' });
  const port = xlsxWorkbookPort(locked);
  await expect(port.write([laidOut()])).rejects.toBeInstanceOf(UnusableFile);
  expect(port.bytes()).toBe(locked);
  expect(port.warnings()).toEqual([]);
});

test("after a write that failed the next one goes well", async () => {
  const port = await opened(MEMBERS);
  const failing = port.write([laidOut(), laidOut()]);
  const going = port.write([laidOut()]);
  await expect(failing).rejects.toThrow(RangeError);
  expect(await going).toMatchObject([{ action: "created" }]);
});

test("of two writes begun at once none loses what the other wrote", async () => {
  const port = await opened(MEMBERS);
  await Promise.all([port.write([laidOut()]), port.write([report])]);
  const { sheets } = await port.read();
  expect(sheets.map(({ mark }) => mark)).toEqual([undefined, "delegation", "report"]);
});

test("of a text and sheets begun at once none loses the other", async () => {
  const port = await opened(MEMBERS);
  await Promise.all([port.keep("alt"), port.write([laidOut()]), port.keep("neu")]);
  const { sheets, kept } = await port.read();
  expect(sheets.map(({ mark }) => mark)).toEqual([undefined, "delegation"]);
  expect(kept).toBe("neu");
});

test("a text that cannot be kept leaves the bytes as they were", async () => {
  const locked = await oneSheet("", { before: '<workbookProtection lockStructure="1"/>' });
  const port = xlsxWorkbookPort(locked);
  await expect(port.keep("neu")).rejects.toBeInstanceOf(UnusableFile);
  expect(port.bytes()).toBe(locked);
});

test("warnings are those of the last write", async () => {
  const copy = gridSheet("Entsendung (2)", [["Kopie"]], { mark: "delegation" });
  const own = gridSheet("Entsendung", [["Blatt"]], { mark: "delegation" });
  const port = await opened(MEMBERS, copy, own);
  expect(port.warnings()).toEqual([]);
  await port.write([laidOut()]);
  expect(port.warnings()).toEqual([expect.stringContaining("„Entsendung (2)“ ist eine Kopie")]);
  await port.write([report]);
  expect(port.warnings()).toEqual([]);
});

test("a file that is no workbook is refused when it is read", async () => {
  await expect(xlsxWorkbookPort(new Uint8Array(0)).read()).rejects.toBeInstanceOf(UnusableFile);
});
