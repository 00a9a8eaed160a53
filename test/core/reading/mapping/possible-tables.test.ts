import { assess, withColumn, type Mapping } from "../../../../src/core";
import { TODAY } from "../../../support/demo-workbook";
import { FOREIGN_LIST, ONLY_INVENTORY } from "../../../support/foreign-headings";

function told(sheet: string, heading: string, meaning: string): Mapping {
  return withColumn(new Map(), { sheet, heading }, meaning);
}

test("a list that was read by its marks shows its columns where some were not understood", () => {
  const [table] = assess(FOREIGN_LIST, TODAY).understood;
  expect(table).toMatchObject({ sheet: "Kreise", kind: "memberships" });
  expect(table?.columns.map(({ name, state }) => [name, state])).toEqual([
    ["Wer", "read"],
    ["Wo", "unknown"],
    ["Rolle im Kreis", "read"],
    ["Interna", "unknown"],
  ]);
});

test.each([
  [FOREIGN_LIST, "Kreise", "Wer"],
  [ONLY_INVENTORY, "Inventar", "Gegenstand"],
])(
  "what is told of one column and makes no list yet is not forgotten: %#",
  (workbook, sheet, heading) => {
    const mapping = told(sheet, heading, "Name");
    const [table] = assess(workbook, TODAY, { mapping }).understood;
    const column = table?.columns.find(({ name }) => name === heading);
    expect(column).toMatchObject({ state: "unknown", isMapped: true });
  },
);
