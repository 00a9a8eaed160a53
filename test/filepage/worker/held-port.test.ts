import { xlsxWorkbookPort } from "../../../src/adapters/xlsx";
import { heldPort } from "../../../src/filepage/worker/held-port";
import { LIST } from "../../support/demo-workbook";
import { workbookFromGrid } from "../../support/xlsx/workbook-from-grid";

test("what is held tells the text that is kept, without being read again", async () => {
  const workbook = xlsxWorkbookPort(await workbookFromGrid({ ...LIST, kept: "alt" }));
  const port = heldPort(workbook);
  const { sheets } = await port.read();
  for (const text of ["neu", undefined]) {
    await port.keep(text);
    expect(port.held()?.kept).toBe(text);
    expect(port.held()?.sheets).toBe(sheets);
    expect(await workbook.read()).toEqual(port.held());
  }
});

test("where nothing is held yet, a kept text is read with the rest", async () => {
  const port = heldPort(xlsxWorkbookPort(await workbookFromGrid(LIST)));
  await port.keep("neu");
  expect(port.held()).toBeUndefined();
  expect((await port.read()).kept).toBe("neu");
});
