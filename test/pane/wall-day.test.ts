import { isoDay } from "../../src/core";
import { wallDay } from "../../src/pane/wall-day";

test.each([
  [new Date(2021, 1, 17, 0, 0), "2021-02-17"],
  [new Date(2021, 1, 17, 23, 59, 59), "2021-02-17"],
])("at %s it is %s, whatever day it is in Greenwich", (now, day) => {
  expect(wallDay(now)).toBe(isoDay(day));
});
