import { describeWorkbookPort } from "../workbook-port-contract";
import { describeAmending } from "../workbook-port/amending";
import { openExcel } from "./open-excel";

describeWorkbookPort("Office.js", async (grid) => (await openExcel(grid)).port);

describeWorkbookPort(
  "Office.js, counting days from 1904",
  async (grid) => (await openExcel(grid, { date1904: true })).port,
);

describe("cells amended behind the newest Office.js", () => {
  describeAmending(async (grid) => (await openExcel(grid, { apiLevel: "1.20" })).port);
});
