import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expandFolders } from "../../../src/cli/files";
import { temporaryFolder } from "../../support/terminal";

it("finds lists, not what programs put beside them", async () => {
  const folder = temporaryFolder();
  const beside = [
    "~$b.xlsx",
    ".~lock.b.xlsx#",
    "._b.xlsx",
    ".entsendung-3f0c1b52-6f3f-4a8e-9d0e-0c6f5d1b7a11.tmp",
    "b.xlsx.crswap",
    "c.json",
  ];
  for (const name of [...beside, "b.xlsx", "A.CSV"]) writeFileSync(join(folder, name), "");
  expect(await expandFolders([folder])).toEqual([join(folder, "A.CSV"), join(folder, "b.xlsx")]);
});
