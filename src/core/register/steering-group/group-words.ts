import { fold, memoized } from "../../words";
import { systemsIn } from "./support-systems";
import {
  EXECUTIVES,
  FORMER_MAYORS,
  HONORARY_OFFICES,
  MAYORS,
  PEOPLE,
  POLITICS,
  TARGET_GROUPS,
  VOLUNTEERS,
  VOTERS,
  WORK_FOR_PEOPLE,
  WORKPLACE,
} from "./word-lists";

/** The groups that the paper draws the KoStAG from, in its order. */
export const GROUPS_BY_WORDS = [
  "mayors",
  "executives",
  "welfare",
  "politics",
  "volunteers",
  "target-groups",
] as const;

/** "others": no word of the list says where somebody belongs. */
export type MemberGroup = (typeof GROUPS_BY_WORDS)[number] | "others";

interface Words {
  readonly group: MemberGroup;
  readonly said: RegExp;
  /** Words beside them that make them mean something else: the "Büro des Bürgermeisters" is an office. */
  readonly unless?: readonly RegExp[];
}

/**
 * The first that is said decides: offices that a person is elected to, then whom somebody speaks for,
 * then where somebody works. "Ehrenamtliche der Caritas" do not work there, a "Leitung" does.
 */
const WORDS: readonly Words[] = [
  { group: "politics", said: HONORARY_OFFICES },
  { group: "mayors", said: MAYORS, unless: [WORKPLACE, FORMER_MAYORS] },
  { group: "target-groups", said: TARGET_GROUPS, unless: [WORKPLACE] },
  { group: "volunteers", said: VOLUNTEERS, unless: [VOTERS] },
  { group: "politics", said: POLITICS, unless: [WORKPLACE] },
  { group: "executives", said: EXECUTIVES },
];

/** The group that a text names; undefined where it names none, as "Jugendhilfe" and "Netzwerk" do. */
export const groupIn = memoized((text: string): MemberGroup | undefined => {
  const folded = fold(text);
  const found = WORDS.find(
    ({ said, unless = [] }) => said.test(folded) && !unless.some((words) => words.test(folded)),
  );
  const isWelfare = systemsIn(text).includes("freie Wohlfahrtspflege");
  const isWork = found === undefined || found.group === "executives" || found.group === "politics";
  return isWelfare && isWork ? "welfare" : found?.group;
});

/** True for "Jugendliche mit Zuwanderungsgeschichte", not for "Beratung für Geflüchtete". */
export const speaksOfItself = memoized((text: string): boolean => {
  const folded = fold(text);
  return PEOPLE.test(folded) && !WORK_FOR_PEOPLE.test(folded);
});
