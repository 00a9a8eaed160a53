import { freePartName } from "../../../../src/adapters/xlsx/writing/free-part-name";

test("a part name is free only if no part has it in other capitals", () => {
  expect(freePartName("xl/tables/table", ".xml", new Set(["xl/tables/table1.xml"]))).toBe(
    "xl/tables/table2.xml",
  );
});
