import { lookOf } from "../../../../src/adapters/excel/writing/role-looks";

test.each([
  ["title", { format: { font: { bold: true, size: 14 } } }],
  ["paragraph", {}],
  ["text", {}],
  ["head", { format: { font: { bold: true, color: "#000000" }, fill: { color: "#E7E6E6" } } }],
  ["date", { format: { horizontalAlignment: "Center" } }],
  ["link", { format: { font: { underline: "Single", color: "#0563C1" } } }],
  ["error", { format: { font: { bold: true, color: "#9C0006" } } }],
] as const)("Excel is told the look of %s and nothing that stays as it is", (role, look) => {
  expect(lookOf(role)).toEqual(look);
});
