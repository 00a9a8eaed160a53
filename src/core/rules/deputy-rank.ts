import { currentOn, delegateSubstitutesOf, groupBy, type Membership } from "../register";
import { rankFault } from "./rank-fault";
import { rule } from "./rule";
import { ORDER_OF_DEPUTIES } from "./sources";
import { where } from "./wording";

type DeputyRank = Readonly<{
  fault: "missing" | "repeated" | "unranked";
  rank: number;
  onBehalfOf: string;
}>;

/** One list of the organization, or one of each Fraktion where each counts from 1 on its own. */
export const deputyRank = rule<DeputyRank>({
  code: "deputy-rank",
  severity: "error",
  title: "Rangfolge nicht eindeutig",
  remedy: "Nummerieren Sie die Vertretungen unter „Rang“ fortlaufend ab 1, jeden Rang nur einmal.",
  source: ORDER_OF_DEPUTIES,
  *check(index, { asOf }) {
    for (const quota of index.register.quotas.filter(({ deputyMode }) => deputyMode === "ranked")) {
      for (const [onBehalfOf, list] of listsOf(
        currentOn(delegateSubstitutesOf(index, quota), asOf),
      )) {
        const fault = rankFault(list);
        if (!fault) continue;
        yield {
          organization: quota.organization.shortName,
          facts: { fault: fault.fault, rank: fault.rank, onBehalfOf },
          places: fault.rows.map(({ places }) => places.rank ?? places.person),
        };
      }
    }
  },
  message({ fault, rank, onBehalfOf }, subject) {
    const list = `${where(subject)}In der Rangfolge der Vertretungen${onBehalfOf === "" ? "" : ` (${onBehalfOf})`}`;
    switch (fault) {
      case "missing":
        return `${list} fehlt Rang ${rank}.`;
      case "repeated":
        return `${list} ist Rang ${rank} mehrfach vergeben.`;
      case "unranked":
        return `${list} ist eine Vertretung ohne Rang.`;
    }
  },
});

/** The lists to judge, each with the Fraktion whose it is ("" for the whole organization's). */
function listsOf(deputies: readonly Membership[]): [string, readonly Membership[]][] {
  if (deputies.every(({ rank }) => rank === undefined)) return [];
  const byFraktion = [...groupBy(deputies, ({ onBehalfOf }) => onBehalfOf ?? "")];
  const isOneList = !rankFault(deputies) || !countsAnew(byFraktion.map(([, list]) => list));
  return isOneList ? [["", deputies]] : byFraktion;
}

/** True when a rank of one list comes again in another. */
function countsAnew(lists: readonly (readonly Membership[])[]): boolean {
  const seen = new Set<number>();
  return lists.some((list) => {
    const ranks = new Set(list.flatMap(({ rank }) => rank ?? []));
    const repeats = [...ranks].some((rank) => seen.has(rank));
    for (const rank of ranks) seen.add(rank);
    return repeats;
  });
}
