import { xlsxWorkbookPort } from "../../../src/adapters/xlsx";
import { workbookFromGrid } from "../../support/xlsx/workbook-from-grid";
import { describeWorkbookPort } from "../workbook-port-contract";

describeWorkbookPort("a file", async (grid) => xlsxWorkbookPort(await workbookFromGrid(grid)));

describeWorkbookPort("a file that counts days from 1904", async (grid) =>
  xlsxWorkbookPort(await workbookFromGrid(grid, true)),
);
