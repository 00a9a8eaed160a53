import { committeeName, savedName } from "../../src/filepage/file-names";

it.each([
  ["Liste.xlsx", "Liste-entsendung.xlsx"],
  ["Liste.xlsm", "Liste-entsendung.xlsm"],
  ["Liste 17.02.2021.xlsx", "Liste 17.02.2021-entsendung.xlsx"],
  ["Liste", "Liste-entsendung.xlsx"],
  [".xlsx", ".xlsx-entsendung.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name)).toBe(saved);
});

it("does not grow with every save", () => {
  expect(savedName(savedName("Liste.xlsx"))).toBe("Liste-entsendung.xlsx");
});

it.each([
  ["Liste.xlsx", "Liste-ausschuss.xlsx"],
  ["Liste.xlsm", "Liste-ausschuss.xlsx"],
  ["Liste 17.02.2021.xlsx", "Liste 17.02.2021-ausschuss.xlsx"],
])("the committee version of %s is called %s", (name, committee) => {
  expect(committeeName(name)).toBe(committee);
});
