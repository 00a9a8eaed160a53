import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readBytes, readSettings } from "../../../src/cli/files";
import { temporaryFolder } from "../../support/terminal";

/** A file of that size which takes no room on the disk. */
function fileOf(megabytes: number): string {
  const file = join(temporaryFolder(), "Liste.xlsx");
  writeFileSync(file, "");
  truncateSync(file, megabytes * 2 ** 20);
  return file;
}

test("a file that is larger than any list is refused before it is read", async () => {
  await expect(readBytes(fileOf(501))).rejects.toThrow("ist größer als 500 MB");
});

test("so are columns and rules beyond a megabyte; one of exactly that is read", async () => {
  await expect(readSettings(fileOf(2))).rejects.toThrow("ist größer als 1 MB");
  expect(await readSettings(fileOf(1))).toHaveLength(2 ** 20);
});
