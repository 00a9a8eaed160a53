import { isoDay } from "../../../src/core/calendar";
import { planDelegation, type DelegationPlan } from "../../../src/core/planning";
import {
  indexRegister,
  type DeputyMode,
  type Membership,
  type Person,
  type Register,
} from "../../../src/core/register";
import {
  membership,
  organization,
  person,
  poolFor,
  quota,
  register,
} from "../planning/register-by-hand";

const SENDER = organization("Bildungsausschuss");
const TARGET = organization("KoStAG");
const SEATS = new Map([
  ["Kein Sitz", 0],
  ["Ein Sitz", 1],
  ["Zwei Sitze", 2],
  ["Drei Sitze", 3],
]);
const MODES = new Map<string, DeputyMode>([
  ["ohne Vertretung", "none"],
  ["persönliche Vertretung", "personal"],
  ["Vertretung nach Rangfolge", "ranked"],
  ["Vertretung aus einem Kreis", "pool"],
]);

/** A row of the table of expectations. */
export interface ResolutionRow {
  /** What the list says, in words. */
  readonly list: string;
  readonly plan: DelegationPlan;
  /** Beschlussvorschlag and Besetzung im Wortlaut. */
  readonly resolution: string;
  readonly line: string;
}

/**
 * The table as text: rows are parted by empty lines; a first line tells seats and deputies, "-" each member
 * with a deputy of his own, "+" the deputies of all, ">" the resolution and "=" the numbered form. Lines
 * that begin with "#" are for readers.
 */
export function resolutionRows(text: string): ResolutionRow[] {
  const blocks = text
    .split(/\n\s*\n/u)
    .map((block) => block.split("\n").map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== "" && !line.startsWith("#")));
  return blocks.filter((lines) => lines.length > 0).map(rowOf);
}

function rowOf([head = "", ...lines]: readonly string[]): ResolutionRow {
  const told = (mark: string) =>
    lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2));
  const [resolution = "", ...more] = told(">");
  const [line = ""] = told("=");
  if (resolution === "" || more.length > 0) throw new Error(`not a row: ${head}`);
  const list = [head, ...told("-"), ...told("+").map((names) => `+ ${names}`)].join(" | ");
  return { list, resolution, line, plan: planOf(head, told("-"), told("+")) };
}

function planOf(
  head: string,
  members: readonly string[],
  shared: readonly string[],
): DelegationPlan {
  const [seats = "", mode = "", declined] = head.split(", ");
  const deputyMode = MODES.get(mode);
  const count = SEATS.get(seats);
  if (deputyMode === undefined || count === undefined) throw new Error(`not a head: ${head}`);
  const kostag = quota(TARGET, count, deputyMode, {
    sendingOrganization: SENDER,
    declined: declined === "keine Entsendung",
  });
  const called = persons();
  const named = members.map((text) => namedIn(text, called));
  const ranked = shared
    .flatMap((names) => names.split(", "))
    .map((text, index) => substituteOf(text, called, { rank: index + 1 }));
  const change: Partial<Register> = {
    organizations: [TARGET, SENDER],
    quotas: [kostag],
    memberships: [...named.flatMap(({ memberships }) => memberships), ...ranked],
    deputyPools: named.flatMap(({ pools }) => pools),
  };
  return planDelegation(indexRegister(register(change)), isoDay("2021-02-17"));
}

type Called = (name: string) => Person;

/** Whoever is named twice is one person. */
function persons(): Called {
  const known = new Map<string, Person>();
  return (name) => {
    const who = known.get(name) ?? person(name);
    known.set(name, who);
    return who;
  };
}

interface Named {
  readonly memberships: readonly Membership[];
  readonly pools: Register["deputyPools"];
}

/** "Frau Heide Wessendarp (CDU), Vertretung: Karl Ott (SPD)"; after "Vertretung:" also a pool in words. */
function namedIn(text: string, called: Called): Named {
  const [name = "", deputies = ""] = text.split(", Vertretung: ");
  const { who, fraktion } = partsOf(name, called);
  const member = membership(who, TARGET, "member", fraktion);
  if (/^\p{Ll}/u.test(deputies))
    return { memberships: [member], pools: [poolFor(member, deputies)] };
  const own = deputies.split(" und ").filter(Boolean);
  const substitutes = own.map((deputy) => substituteOf(deputy, called, { for: who }));
  return { memberships: [member, ...substitutes], pools: [] };
}

function substituteOf(
  text: string,
  called: Called,
  place: { readonly for: Person } | { readonly rank: number },
): Membership {
  const { who, fraktion } = partsOf(text, called);
  return membership(who, TARGET, "substitute", { ...fraktion, ...place });
}

function partsOf(text: string, called: Called) {
  const [, name = "", fraktion] = /^(.+?)(?: \((.+)\))?$/u.exec(text) ?? [];
  return { who: called(name), fraktion: fraktion === undefined ? {} : { onBehalfOf: fraktion } };
}
