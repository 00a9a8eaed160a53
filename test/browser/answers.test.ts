import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportDifferences } from "../../scripts/bench/answers/written-report";
import { workInPane } from "../../scripts/bench/browser/in-pane";
import { workOnPage } from "../../scripts/bench/browser/on-page";
import { writeList } from "../../scripts/bench/files/write-list";
import { openStage, type Stage } from "../support/browser/open-pane";

// What was planted in an invented list stands in the report, whichever way it is written.

let stage: Stage;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "entsendung-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => stage.close());

describe.each([1_000, 10_000])("a list of %d rows", (rows) => {
  const file = () => join(folder, `${rows}.xlsx`);

  it("is judged by its answers on the page", async () => {
    const key = await writeList(file(), rows, "excel");
    stage = await openStage("filepage");
    const { report } = await workOnPage(stage, file(), key.asOf);
    expect(reportDifferences(key, report)).toEqual([]);
  });

  it("is judged by its answers in the pane", async () => {
    const key = await writeList(file(), rows, "excel");
    stage = await openStage();
    const { report } = await workInPane(stage, file(), key.asOf);
    expect(reportDifferences(key, report)).toEqual([]);
  });
});
