import { describeWorkbookPort } from "../workbook-port-contract";
import { openExcel } from "./open-excel";

describeWorkbookPort("Office.js", async (grid) => (await openExcel(grid)).port);
