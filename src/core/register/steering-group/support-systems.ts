import { fold, memoized } from "../../words";

/** What lists write for each system: its own name, the offices and the associations behind it. */
const SPELLINGS = {
  Gesundheit: /gesundheit|medizin|krankenh|klinik|hebamm/,
  Bildung: /bildung|schul(?!d)/,
  Integration: /integration|migration|auslaender|\b(?:ki|kim)\b/,
  Jugendhilfe: /jugend(?:hilfe|amt|pflege|arbeit)|kreisjugend|\bkitas?\b|kindertages|fruehe hilfen/,
  "materielle Sicherung":
    /materiell|existenzsicher|grundsicherung|job ?-?center|agentur fuer arbeit|arbeitsagentur|arbeitsamt|sozialamt|sozialhilfe|\bsgb (?:ii|xii)\b/,
  "freie Wohlfahrtspflege":
    /wohlfahrt|freie[rn]? traeger|caritas|diakoni|paritaet|rotes kreuz|malteser|johanniter|kinderschutzbund|lebenshilfe|sozialdienst katholischer|\b(?:awo|drk|skf|skm)\b/,
} as const;

export type SupportSystem = keyof typeof SPELLINGS;

/**
 * The systems whose Leitungskräfte the Land wants in the Steuerungsgruppe. Source: the paper's
 * Sachdarstellung, whose list is open ("usw.").
 */
export const SUPPORT_SYSTEMS = Object.keys(SPELLINGS) as readonly SupportSystem[];

/** The systems that a Bereich names: one as a rule, none for "Politik", two for "Jugendhilfe und Bildung". */
export const systemsIn = memoized((text: string): readonly SupportSystem[] => {
  const folded = fold(text);
  return SUPPORT_SYSTEMS.filter((system) => SPELLINGS[system].test(folded));
});
