import type { Sequence, SessionWish } from "../wishes/session-wish";
import type { PlanningYear } from "./planning-year";

/** Something that a plan is to keep, and that can be given up by itself. */
export type Demand =
  /** Each day belongs to one organization of the plan. */
  | { readonly type: "oneADay" }
  /** Organizations that share persons never meet at the same time. */
  | { readonly type: "sharedPersons" }
  | { readonly type: "blocked" }
  /** Days on which others meet with whom persons are shared. */
  | { readonly type: "taken"; readonly wish: SessionWish }
  /** Invitations go out after the decision. */
  | { readonly type: "notice"; readonly wish: SessionWish }
  | { readonly type: "weekdays"; readonly wish: SessionWish }
  | { readonly type: "months"; readonly wish: SessionWish }
  /** `days`: other than the wish says. */
  | { readonly type: "distance"; readonly wish: SessionWish; readonly days?: number }
  /** Early enough before the other organization's round; and not much too early. */
  | { readonly type: "before"; readonly sequence: Sequence }
  | { readonly type: "soon"; readonly sequence: Sequence };

/** All demands of a year. */
export function demandsOf({ wishes, sequences }: PlanningYear): Demand[] {
  return [
    { type: "oneADay" },
    { type: "sharedPersons" },
    { type: "blocked" },
    ...sequences.flatMap((sequence): Demand[] => [
      { type: "before", sequence },
      { type: "soon", sequence },
    ]),
    ...wishes.flatMap((wish): Demand[] => [
      { type: "notice", wish },
      { type: "distance", wish },
      ...(wish.months ? [{ type: "months", wish } as const] : []),
      ...(wish.weekdays ? [{ type: "weekdays", wish } as const] : []),
      { type: "taken", wish },
    ]),
  ];
}

/** In which order defaults of ours are given up, all of a kind at once. */
export const DEFAULTS_TO_GIVE_UP: readonly Demand["type"][] = [
  "soon",
  "notice",
  "distance",
  "oneADay",
  "before",
];

/** True for what nobody asked for: it is given up before anything that somebody asked for. */
export function isOurs(demand: Demand): boolean {
  switch (demand.type) {
    case "oneADay":
    case "notice":
    case "soon":
      return true;
    case "before":
      return demand.sequence.isOurs;
    case "distance":
      return demand.wish.leastDistance === undefined;
    default:
      return false;
  }
}

/** The organizations that a demand is about; none where it is about all. */
export function isAbout(demand: Demand, { organization }: SessionWish): boolean {
  if ("wish" in demand) return demand.wish.organization === organization;
  if (!("sequence" in demand)) return true;
  return [demand.sequence.first, demand.sequence.then].includes(organization);
}
