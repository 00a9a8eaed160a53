import { xlsxWorkbookPort } from "../../../../src/adapters/xlsx";
import {
  assess,
  isoDay,
  remediesFor,
  undoOf,
  type Amendment,
  type Assessment,
  type Workbook,
} from "../../../../src/core";
import { sampleBytes } from "../../../support/sample-bytes";
import { touched } from "./amended";

const AS_OF = isoDay("2021-01-21");

/** The first choice for the first finding of that code that can be mended. */
function remedyFor(code: string, workbook: Workbook, { index, findings }: Assessment): Amendment {
  const [choice] = findings
    .filter((finding) => finding.code === code)
    .flatMap((finding) => remediesFor(finding, { workbook, index, asOf: AS_OF }))
    .flatMap(({ choices }) => choices);
  if (!choice) throw new Error(`no remedy for ${code}`);
  return choice.amendment;
}

test.each([
  ["name-similar", ["xl/worksheets/sheet2.xml"]],
  ["deputy-missing", ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml"]],
])(
  "the sample workbook loses a finding (%s) by a click, and has it again when that is undone",
  async (code, parts) => {
    const port = xlsxWorkbookPort(sampleBytes());
    const workbook = await port.read();
    const before = assess(workbook, AS_OF);
    const amendment = remedyFor(code, workbook, before);
    await port.amend(amendment);
    expect(await touched(sampleBytes(), port.bytes())).toEqual(parts);
    const count = (assessment: Assessment) =>
      assessment.findings.filter((finding) => finding.code === code).length;
    expect(count(assess(await port.read(), AS_OF))).toBe(count(before) - 1);
    await port.amend(undoOf(amendment));
    expect(await port.read()).toEqual(workbook);
  },
);

test("one remedy after the other, each by what the last one left, and back again", async () => {
  const port = xlsxWorkbookPort(sampleBytes());
  const original = await port.read();
  const done: Amendment[] = [];
  for (const code of ["name-similar", "deputy-missing"]) {
    const workbook = await port.read();
    const amendment = remedyFor(code, workbook, assess(workbook, AS_OF));
    await port.amend(amendment);
    done.unshift(amendment);
  }
  const codes = assess(await port.read(), AS_OF).findings.map(({ code }) => code);
  expect(codes).not.toContain("name-similar");
  expect(codes).not.toContain("deputy-missing");
  for (const amendment of done) await port.amend(undoOf(amendment));
  expect(await port.read()).toEqual(original);
});
