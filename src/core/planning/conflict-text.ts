import type { GivenUp } from "./arrange/arrange";
import type { Conflict } from "./arrange/conflict";
import type { Demand } from "./arrange/demands";
import type { Proposal } from "./arrange/proposals";
import { forDays, inDays, listed, monthSpan, noticeText, weekdayNames } from "./wording";

/** What could not be kept in that year, what is in the way, and what would help: for users. */
export function givenUpText(givenUp: GivenUp, year: number): string {
  if (givenUp.type === "defaults") return defaultsText(givenUp.demands, year);
  const { conflict, proposals } = givenUp;
  if (givenUp.type === "sequence") {
    const others = conflict.demands.filter((demand) => demand !== givenUp.demand);
    const what = demandText(givenUp.demand, conflict);
    return `Eine Reihenfolge ließ sich im Jahr ${year} nicht einhalten: ${what}. ${wayText(others, conflict)} ${proposalText(proposals, 0)}`;
  }
  const { wish, lacking, possible } = givenUp;
  return `${wish.organization.shortName}: Für ${lacking} von ${wish.count} Sitzungen ist im Jahr ${year} kein Tag möglich. ${wayText(conflict.demands, conflict)} ${proposalText(proposals, possible)}`;
}

/** The same default of several organizations is told once. */
function defaultsText(demands: readonly Demand[], year: number): string {
  const names = demands.flatMap((demand) => {
    if ("wish" in demand) return [demand.wish.organization.shortName];
    return "sequence" in demand ? [demand.sequence.first.shortName] : [];
  });
  const [first] = demands;
  const others = [...new Set(names)].slice(1);
  const whose = others.length > 0 ? `; entsprechend für ${listed(others)}` : "";
  return `Eine Vorgabe des Werkzeugs gilt im Jahr ${year} nicht, weil sonst nicht alle Sitzungen Platz hätten: ${first ? plainText(first) : ""}${whose}.`;
}

/** More than these do not help to see what to change. */
const MOST_NAMED = 5;

function wayText(demands: readonly Demand[], conflict: Conflict): string {
  if (demands.length === 0) return "Es sind nicht genug Tage frei.";
  const named = demands.slice(0, MOST_NAMED).map((demand) => demandText(demand, conflict));
  const more = demands.length - named.length;
  const texts = more > 0 ? [...named, `${more} weitere Vorgaben`] : named;
  return `${texts.length === 1 ? "Grund" : "Zusammen geht das nicht"}: ${texts.join("; ")}.`;
}

/** "der Mindestabstand von 90 Tagen (KoStAG)": the name only where several organizations are in it. */
function demandText(demand: Demand, { wishes }: Conflict): string {
  const whose =
    "wish" in demand && wishes.length > 1 ? ` (${demand.wish.organization.shortName})` : "";
  return `${plainText(demand)}${whose}`;
}

function plainText(demand: Demand): string {
  switch (demand.type) {
    case "oneADay":
      return "an einem Tag tagt nur ein Gremium";
    case "sharedPersons":
      return "Gremien mit gemeinsamen Personen tagen nicht gleichzeitig";
    case "blocked":
      return "die Sperrtermine";
    case "taken":
      return "die Sitzungen anderer Gremien, in denen dieselben Personen sind";
    case "notice":
      return `eingeladen wird nach der Entscheidung, mit einer Ladungsfrist von ${noticeText(demand.wish.notice, "en")}`;
    case "weekdays":
      return `nur am ${weekdayNames(demand.wish.weekdays ?? [])}`;
    case "months":
      return `der Zeitraum ${monthSpan(demand.wish.months ?? { first: 1, last: 12 })}`;
    case "distance": {
      const days = demand.days ?? demand.wish.leastDistance;
      return days === undefined
        ? "ein Mindestabstand zwischen den Sitzungen"
        : `der Mindestabstand von ${inDays(days)}`;
    }
    case "before":
    case "soon": {
      const { first, then, leastDays, mostDays } = demand.sequence;
      const days = demand.type === "before" ? `mindestens ${leastDays}` : `höchstens ${mostDays}`;
      return `${first.shortName} tagt ${days} Tage vor ${then.shortName}`;
    }
  }
}

/** What to ask for instead; `fewer` sessions, if any, are possible in any case. */
function proposalText(proposals: readonly Proposal[], fewer: number): string {
  const offers = proposals.slice(0, MOST_NAMED).map(offerText);
  if (fewer > 0) offers.push(`senken Sie „Sitzungen je Jahr“ auf ${fewer}`);
  if (offers.length === 0) return "Bitte legen Sie die Termine selbst fest.";
  return `Bitte ${offers.join(", oder ")}.`;
}

function offerText({ demand, ...proposal }: Proposal): string {
  if (proposal.type === "fewerDays" && demand.type === "distance")
    return `senken Sie den Mindestabstand${nameOf(demand)} auf ${forDays(proposal.days)}`;
  if (proposal.type === "fewerDays")
    return `verlangen Sie zwischen den Gremien nur ${forDays(proposal.days)}`;
  switch (demand.type) {
    case "blocked":
      return "geben Sie Sperrtermine frei";
    case "months":
      return `erweitern Sie den Zeitraum${nameOf(demand)}`;
    case "weekdays":
      return `lassen Sie weitere Wochentage zu${nameOf(demand)}`;
    case "distance":
      return `streichen Sie den Mindestabstand${nameOf(demand)}`;
    case "before":
      return `geben Sie die Reihenfolge ${listed([demand.sequence.first.shortName, demand.sequence.then.shortName])} auf`;
    case "taken":
      return "verlegen Sie Sitzungen der anderen Gremien";
    default:
      return "tragen Sie Uhrzeiten ein, damit zwei Gremien nacheinander tagen können";
  }
}

function nameOf(demand: Demand): string {
  return "wish" in demand ? ` (${demand.wish.organization.shortName})` : "";
}
