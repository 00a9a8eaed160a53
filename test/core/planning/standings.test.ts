import { isoDay } from "../../../src/core/calendar";
import { standings } from "../../../src/core/planning";
import { indexRegister, type Register } from "../../../src/core/register";
import {
  ABSI,
  AG_0_6,
  KOSTAG,
  membership,
  person,
  publicExample,
  quota,
  register,
} from "./register-by-hand";

const AS_OF = isoDay("2021-02-17");
const WESSENDARP = person("Frau Heide Wessendarp");
const KOETTING = person("Herr Jan Kötting");
const BREMER = person("Frau Ute Bremer");

/** "KoStAG 1/2 +1 open": members, seats, deputies, state. */
function lines(change: Partial<Register>): string[] {
  return linesOf(standings(indexRegister(register(change)), AS_OF));
}

function linesOf(all: ReturnType<typeof standings>): string[] {
  return all.map(
    ({ shortName, members, seats, deputies, state }) =>
      `${shortName} ${members}/${seats ?? "?"} +${deputies} ${state}`,
  );
}

test("the public example is complete", () => {
  expect(linesOf(standings(publicExample(), AS_OF))).toEqual([
    "KoStAG 2/2 +2 complete",
    "AG 0-6 1/1 +0 complete",
    "AG 6-18 1/1 +0 complete",
    "AG 18-27 1/1 +0 complete",
  ]);
});

test("a deputy never counts as a member", () => {
  const memberships = [
    membership(WESSENDARP, KOSTAG),
    membership(KOETTING, KOSTAG, "substitute", { for: WESSENDARP }),
  ];
  expect(lines({ quotas: [quota(KOSTAG, 2, "personal")], memberships })).toEqual([
    "KoStAG 1/2 +1 open",
  ]);
});

test("only what runs on the Stichtag counts, and each person once", () => {
  const memberships = [
    membership(WESSENDARP, KOSTAG),
    membership(WESSENDARP, KOSTAG),
    membership(KOETTING, KOSTAG, "member", { from: "2021-02-18" }),
    membership(BREMER, KOSTAG, "member", { to: "2021-02-17" }),
  ];
  expect(lines({ quotas: [quota(KOSTAG, 1, "none")], memberships })).toEqual([
    "KoStAG 2/1 +0 surplus",
  ]);
});

test("keine Entsendung is its own state, filled or not", () => {
  const quotas = [
    quota(KOSTAG, 2, "personal", { declined: true }),
    quota(AG_0_6, 1, "none", { declined: true }),
  ];
  expect(lines({ quotas, memberships: [membership(WESSENDARP, AG_0_6)] })).toEqual([
    "KoStAG 0/2 +0 declined",
    "AG 0-6 1/1 +0 declined",
  ]);
});

test("several quotas of one organization are added up, declined ones left out", () => {
  const quotas = [
    quota(KOSTAG, 2, "none"),
    quota(KOSTAG, 1, "none", { sendingOrganization: undefined }),
    quota(KOSTAG, 4, "none", { declined: true }),
  ];
  const memberships = [membership(WESSENDARP, KOSTAG), membership(KOETTING, KOSTAG)];
  expect(lines({ quotas, memberships })).toEqual(["KoStAG 2/3 +0 open"]);
});

test("organizations without a quota come last; chair and members count, others do not", () => {
  const memberships = [
    membership(WESSENDARP, ABSI, "chair"),
    membership(KOETTING, ABSI),
    membership(BREMER, ABSI, "advisory"),
    membership(person("Frau Ott"), ABSI, "substitute"),
  ];
  expect(lines({ quotas: [quota(AG_0_6, 1, "none")], memberships })).toEqual([
    "AG 0-6 0/1 +0 open",
    "ABSI 2/? +1 complete",
  ]);
});

test("an empty register has nothing to count", () => {
  expect(lines({})).toEqual([]);
});
