import { readWorkbook } from "../../../../src/adapters/xlsx";
import { isoDay, undoOf, type Finding } from "../../../../src/core";
import { desk } from "../../../../src/desk";
import { sampleBytes } from "../../../support/sample-bytes";
import { openExcel } from "../open-excel";

const WISHES = { asOf: isoDay("2021-02-17"), year: undefined, paperReference: undefined };

/** Whatever can be mended in the sample workbook, one finding after the other. */
test("what is offered for a finding mends it in the open workbook, and can be taken back", async () => {
  const { host, port } = await openExcel(await readWorkbook(sampleBytes()));
  const work = desk(port, () => Promise.resolve());
  const { findings } = await work.check(WISHES);
  const before = host.snapshot();
  const mended: string[] = [];
  for (const finding of findings) {
    const [choice] = (await work.remedies(finding)).flatMap(({ choices }) => choices);
    if (!choice) continue;
    await work.amend(choice.amendment);
    const after = await work.check(WISHES);
    if (!after.findings.some((one) => isSame(one, finding))) mended.push(finding.code);
    await work.amend(undoOf(choice.amendment));
    expect({ choice: choice.label, ...host.snapshot() }).toEqual({
      choice: choice.label,
      ...before,
    });
    await work.check(WISHES);
  }
  expect(mended).toContain("deputy-missing");
});

function isSame(a: Finding, b: Finding): boolean {
  return a.code === b.code && a.message === b.message;
}
