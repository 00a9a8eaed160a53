import { describeWorkbookPort } from "../workbook-port-contract";
import { openExcel } from "./open-excel";

describeWorkbookPort("Office.js", async (grid) => (await openExcel(grid)).port);

describeWorkbookPort(
  "Office.js, counting days from 1904",
  async (grid) => (await openExcel(grid, { date1904: true })).port,
);
