import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wrongRules } from "../../../scripts/bench/answers/eight-rules";
import { writeList } from "../../../scripts/bench/files/write-list";
import {
  delegationSheet,
  reportSheet,
  scheduleSheet,
} from "../../../scripts/bench/floor/added-sheets";
import { judge } from "../../../scripts/bench/floor/judge";
import { packageEntries } from "../../../scripts/bench/floor/package-file";
import { readList } from "../../../scripts/bench/floor/read-list";
import { writeFile } from "../../../scripts/bench/floor/write-file";
import { readWorkbook } from "../../../src/adapters/xlsx";
import { temporaryFolder } from "../../support/terminal";

// What everything is measured by has to do the work, too.

it("judges eight rules as the answers say", async () => {
  const file = join(temporaryFolder(), "Liste.xlsx");
  const key = await writeList(file, 3_000, "excel");
  const { found } = judge(await readList(packageEntries(readFileSync(file))));
  expect(wrongRules(key, found)).toEqual([]);
});

it("adds three sheets and leaves the others as they were", async () => {
  const file = join(temporaryFolder(), "Liste.xlsx");
  await writeList(file, 1_000, "excel");
  const entries = packageEntries(readFileSync(file));
  const list = await readList(entries);
  const judged = judge(list);
  writeFile(`${file}.xlsx`, entries, [
    ["Entsendung", await delegationSheet(list, judged)],
    ["Sitzungsplan", await scheduleSheet()],
    ["Prüfbericht", await reportSheet(list, judged)],
  ]);
  const [before, after] = [file, `${file}.xlsx`].map((each) => readWorkbook(readFileSync(each)));
  const [members, bodies, meetings, delegation, ...others] = (await after!).sheets;
  expect([members, bodies, meetings]).toEqual((await before!).sheets);
  expect(others.map(({ name }) => name)).toEqual(["Sitzungsplan", "Prüfbericht"]);
  expect(delegation?.rows[0]?.cells.slice(0, 2)).toEqual(["Sozialausschuss Ahleau", 1]);
});
