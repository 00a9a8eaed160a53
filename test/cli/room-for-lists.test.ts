import { mostMemberships } from "../../src/cli/room-for-lists";

test("the more memory, the longer lists are read, up to what Excel can hold", () => {
  expect(mostMemberships(2 ** 31)).toBe(670_000);
  expect(mostMemberships(2 ** 32)).toBe(1_200_000);
});

test("where memory is short no less is read than on a page", () => {
  expect(mostMemberships(2 ** 31 - 1)).toBeUndefined();
});
