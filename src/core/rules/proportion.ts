import { admits, apportion, type Apportionment, type ApportionmentMethod } from "../apportionment";
import { partyFinder } from "./delegated-parties";
import { rule } from "./rule";
import { PROPORTION } from "./sources";
import { counted, listed, where } from "./wording";

type Proportion = Readonly<{
  method: ApportionmentMethod;
  seats: number;
  actual: readonly string[];
  proportional: readonly string[];
  lotSeats: number;
  lotAmong: readonly string[];
}>;

const METHOD_NAMES: Readonly<Record<ApportionmentMethod, string>> = {
  "hare-niemeyer": "Hare/Niemeyer",
  "sainte-lague": "Sainte-Laguë/Schepers",
  "d-hondt": "d’Hondt",
};

/** A hint at most: Fraktionen may agree on any mix, as the paper's own case shows. */
export const proportion = rule<Proportion>({
  code: "proportion",
  severity: "hint",
  title: "Sitze weichen vom Verhältnis der Fraktionen ab",
  remedy:
    "Prüfen Sie, ob die Fraktionen sich auf diese Verteilung geeinigt haben; dann ist nichts zu tun.",
  source: PROPORTION,
  *check(index, { asOf, apportionment: method = "hare-niemeyer" }) {
    const partiesOf = partyFinder(index, asOf);
    for (const quota of index.register.quotas) {
      const parties = partiesOf(quota);
      if (!parties) continue;
      const strengths = parties.map(({ strength }) => strength);
      const result = apportion(strengths, quota.seats, method);
      const actual = parties.map(({ delegates }) => delegates.length);
      if (admits(result, actual)) continue;
      const names = parties.map(({ name }) => name);
      const delegates = parties.flatMap((party) => party.delegates);
      yield {
        organization: quota.organization.shortName,
        facts: {
          method,
          seats: quota.seats,
          actual: seatTexts(names, actual),
          proportional: seatTexts(names, result.seats),
          ...lotFacts(names, result),
        },
        places: delegates.map(({ places }) => places.onBehalfOf ?? places.person),
      };
    }
  },
  message({ method, actual, proportional, lotSeats, lotAmong }, subject) {
    const drawn = `${counted(lotSeats, "Sitz", "Sitze")} im Losentscheid zwischen ${listed(lotAmong)}`;
    const shares = [...proportional, ...(lotSeats === 0 ? [] : [drawn])];
    return `${where(subject)}Die Sitze verteilen sich auf ${listed(actual)}; nach ${METHOD_NAMES[method]} wären es ${listed(shares)}.`;
  },
});

/** ["CDU 2", "SPD 1"]: who has none is left out. */
function seatTexts(names: readonly string[], seats: readonly number[]): string[] {
  return names.flatMap((name, position) => {
    const count = seats[position] ?? 0;
    return count > 0 ? [`${name} ${count}`] : [];
  });
}

function lotFacts(names: readonly string[], { lot }: Apportionment) {
  return {
    lotSeats: lot?.seats ?? 0,
    lotAmong: (lot?.among ?? []).flatMap((position) => names[position] ?? []),
  };
}
