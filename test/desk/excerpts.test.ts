import { desk } from "../../src/desk";
import { DemoWorkbook, sheetOf, TODAY } from "../support/demo-workbook";

const WISHES = { asOf: TODAY, year: undefined, paperReference: undefined };
const noPause = () => Promise.resolve();

test("what the last check has for a Vorlage is given out as HTML and as text, and can be sent between threads", async () => {
  const work = desk(new DemoWorkbook(), noPause);
  await work.check(WISHES);
  const excerpts = await work.excerpts();
  expect(excerpts.map(({ kind }) => kind)).toContain("delegation-table");
  for (const { html, text } of excerpts) {
    expect(html).toMatch(/^<div lang="de-DE">.+<\/div>$/);
    expect(text).not.toBe("");
  }
  expect(structuredClone(excerpts)).toEqual(excerpts);
});

test("a workbook without a list has nothing to be copied", async () => {
  const work = desk(new DemoWorkbook({ sheets: [sheetOf("Tabelle1", [["Notiz"]])] }), noPause);
  await work.check(WISHES);
  expect(await work.excerpts()).toEqual([]);
});

test("nothing can be copied that has not been checked", async () => {
  await expect(desk(new DemoWorkbook(), noPause).excerpts()).rejects.toThrow("checked");
});
