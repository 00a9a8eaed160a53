import { isoDay } from "../../../src/core/calendar";
import { planDelegation, type PlannedDelegation } from "../../../src/core/planning";
import {
  indexRegister,
  personName,
  type Membership,
  type Register,
} from "../../../src/core/register";
import {
  ABSI,
  KOSTAG,
  membership,
  openSeat,
  organization,
  person,
  poolFor,
  publicExample,
  quota,
  register,
} from "./register-by-hand";

const AS_OF = isoDay("2021-02-17");
const WESSENDARP = person("Frau Heide Wessendarp");
const KOETTING = person("Herr Jan Kötting");
const BREMER = person("Frau Ute Bremer");

function planOf(change: Partial<Register>): PlannedDelegation {
  const index = indexRegister(register({ quotas: [quota(KOSTAG, 2, "personal")], ...change }));
  const [delegation] = planDelegation(index, AS_OF).delegations;
  return delegation!;
}

/** "1 Frau Heide Wessendarp / Herr Jan Kötting": number, delegate, deputies. */
function seatLines({ seats }: PlannedDelegation): string[] {
  return seats.map(({ number, delegate, openText, substitutes, surplus }) => {
    const name = delegate ? personName(delegate.person) : (openText ?? "offen");
    const deputies = substitutes.map((deputy) => ` / ${personName(deputy.person)}`).join("");
    return `${number} ${name}${deputies}${surplus ? " zu viel" : ""}`;
  });
}

test("the public example fills every seat, and deputies stand beside their members", () => {
  const plan = planDelegation(publicExample(), AS_OF);
  expect(plan.delegations.map(seatLines)).toEqual([
    ["1 Herr Lütkecosmann / Herr Merschhemke", "2 Frau Schäpers / Frau Volkhardt"],
    ["1 Herr Merschhemke"],
    ["1 Frau Volkhardt"],
    ["1 Frau Verspohl"],
  ]);
  expect(plan.delegations.map(({ openSeats }) => openSeats)).toEqual([0, 0, 0, 0]);
});

test("seats that nobody fills are open up to the quota, under the list's own words", () => {
  const plan = planOf({
    quotas: [quota(KOSTAG, 3, "personal")],
    memberships: [membership(WESSENDARP, KOSTAG)],
    openSeats: [openSeat(KOSTAG, "vakant")],
  });
  expect(seatLines(plan)).toEqual(["1 Frau Heide Wessendarp", "2 vakant", "3 offen"]);
  expect(plan.openSeats).toBe(2);
});

test("only who runs on the Stichtag is seated, as long as anybody does", () => {
  const plan = planOf({
    memberships: [
      membership(WESSENDARP, KOSTAG, "member", { to: "2021-01-31" }),
      membership(KOETTING, KOSTAG, "member", { from: "2020-11-01" }),
      membership(BREMER, KOSTAG, "member", { from: "2021-03-01" }),
    ],
  });
  expect(seatLines(plan)).toEqual(["1 Herr Jan Kötting", "2 offen"]);
});

test("a list made before the decision, whose terms all begin later, is taken as it stands", () => {
  const plan = planOf({
    memberships: [
      membership(WESSENDARP, KOSTAG, "member", { to: "2021-01-31" }),
      membership(KOETTING, KOSTAG, "member", { from: "2021-02-18" }),
      membership(BREMER, KOSTAG, "substitute", { from: "2021-02-18", for: KOETTING }),
    ],
  });
  expect(seatLines(plan)).toEqual(["1 Herr Jan Kötting / Frau Ute Bremer", "2 offen"]);
});

test("who is beyond the quota is listed as surplus", () => {
  const plan = planOf({
    quotas: [quota(KOSTAG, 1, "none")],
    memberships: [membership(WESSENDARP, KOSTAG), membership(KOETTING, KOSTAG)],
  });
  expect(seatLines(plan)).toEqual(["1 Frau Heide Wessendarp", "2 Herr Jan Kötting zu viel"]);
});

test("a person in two rows takes one seat", () => {
  const plan = planOf({
    memberships: [membership(WESSENDARP, KOSTAG), membership(WESSENDARP, KOSTAG)],
  });
  expect(seatLines(plan)).toEqual(["1 Frau Heide Wessendarp", "2 offen"]);
});

test("where nobody is to be sent, no seat is open, and who is listed is surplus", () => {
  const declined = [quota(KOSTAG, 2, "personal", { declined: true })];
  expect(planOf({ quotas: declined })).toMatchObject({ seats: [], openSeats: 0 });
  const plan = planOf({ quotas: declined, memberships: [membership(WESSENDARP, KOSTAG)] });
  expect(seatLines(plan)).toEqual(["1 Frau Heide Wessendarp zu viel"]);
});

test("ranked deputies are one list by rank, those without a rank last", () => {
  const plan = planOf({
    quotas: [quota(KOSTAG, 1, "ranked")],
    memberships: [
      membership(WESSENDARP, KOSTAG),
      membership(person("Frau Ott"), KOSTAG, "substitute"),
      membership(KOETTING, KOSTAG, "substitute", { rank: 2 }),
      membership(BREMER, KOSTAG, "substitute", { rank: 1 }),
    ],
  });
  expect(plan.sharedSubstitutes.map(({ person: { familyName } }) => familyName)).toEqual([
    "Bremer",
    "Kötting",
    "Ott",
  ]);
  expect(plan.seats[0]?.substitutes).toEqual([]);
});

test("deputies of all stand beside the seats, not in one, also where no order is wanted", () => {
  const plan = planOf({
    quotas: [quota(KOSTAG, 1, "pool")],
    memberships: [
      membership(WESSENDARP, KOSTAG),
      membership(KOETTING, KOSTAG, "substitute", { for: WESSENDARP }),
      membership(BREMER, KOSTAG, "substitute"),
    ],
  });
  expect(seatLines(plan)).toEqual(["1 Frau Heide Wessendarp"]);
  expect(plan.sharedSubstitutes.map((deputy) => deputy.person)).toEqual([KOETTING, BREMER]);
});

test("a personal deputy of nobody is kept beside the seats", () => {
  const plan = planOf({
    memberships: [
      membership(WESSENDARP, KOSTAG),
      membership(KOETTING, KOSTAG, "substitute", { for: WESSENDARP }),
      membership(BREMER, KOSTAG, "substitute"),
    ],
  });
  expect(seatLines(plan)).toEqual(["1 Frau Heide Wessendarp / Herr Jan Kötting", "2 offen"]);
  expect(plan.sharedSubstitutes.map((deputy) => deputy.person)).toEqual([BREMER]);
});

test("a seat tells of the pool that its delegate has instead of a deputy, if no deputies are named", () => {
  const delegate = membership(WESSENDARP, KOSTAG);
  const pool = poolFor(delegate, "alle weiteren Mitglieder der Fraktion");
  const poolsWith = (...memberships: Membership[]) => {
    const quotas = [quota(KOSTAG, 2, "ranked")];
    const all = [delegate, membership(KOETTING, KOSTAG), ...memberships];
    const { seats } = planOf({ quotas, memberships: all, deputyPools: [pool] });
    return seats.map(({ deputyPool }) => deputyPool);
  };
  expect(poolsWith()).toEqual([pool.text, undefined]);
  expect(poolsWith(membership(BREMER, KOSTAG, "substitute", { rank: 1 }))).toEqual([
    undefined,
    undefined,
  ]);
});

test("nobody is seated twice where two organizations send to one", () => {
  const other = organization("JHA", "Jugendhilfeausschuss");
  const index = indexRegister(
    register({
      quotas: [quota(KOSTAG, 1, "none"), quota(KOSTAG, 1, "none", { sendingOrganization: other })],
      memberships: [
        membership(KOETTING, KOSTAG),
        membership(WESSENDARP, KOSTAG),
        membership(WESSENDARP, ABSI),
        membership(KOETTING, other),
      ],
    }),
  );
  expect(planDelegation(index, AS_OF).delegations.map(seatLines)).toEqual([
    ["1 Frau Heide Wessendarp"],
    ["1 Herr Jan Kötting"],
  ]);
});

test("a slip in the number of seats does not become a flood of rows", () => {
  const plan = planOf({ quotas: [quota(KOSTAG, 2_000_000, "none")] });
  expect(plan.openSeats).toBe(2_000_000);
  expect(plan.seats).toHaveLength(100);
});
