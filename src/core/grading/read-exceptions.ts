import type { FindingKind } from "../findings";
import type { WrittenExceptions } from "../register";
import { tidy } from "../words";
import { isPossible, OF_THE_WHOLE } from "./always-judged";
import type { RefusedException } from "./rule-change";
import type { Ruling } from "./rulings";
import { codeFinder, settingIn } from "./setting-words";

export interface ReadExceptions {
  readonly rulings: readonly Ruling[];
  readonly refused: readonly RefusedException[];
}

/** What the column "Ausnahmen" says, entry by entry; `kinds` are all that there are. */
export function readExceptions(
  written: readonly WrittenExceptions[],
  kinds: readonly FindingKind[],
): ReadExceptions {
  const codeIn = codeFinder(kinds);
  const rulings: Ruling[] = [];
  const refused: RefusedException[] = [];
  for (const {
    organization: { shortName: organization },
    text: whole,
    place,
  } of written) {
    for (const text of entriesIn(whole)) {
      const { rule, word } = partsOf(text);
      const [code, setting] = [codeIn(rule), settingIn(word)];
      const told = { text, organization, place };
      if (code === undefined || setting === undefined) refused.push({ ...told, reason: "unknown" });
      else if (!isPossible(code, setting)) refused.push({ ...told, reason: "always-judged" });
      else if (OF_THE_WHOLE.has(code)) refused.push({ ...told, reason: "whole" });
      else rulings.push({ code, setting, organization, from: "sheet", place });
    }
  }
  return { rulings, refused };
}

/** What says that there is none. */
const NOTHING = /^(?:keine?|nein|ohne)?\.?$/i;

/** Titles and codes hold none of the signs that stand between entries. */
function entriesIn(text: string): string[] {
  return text
    .split(/[;,\r\n]/)
    .map((entry) => tidy(entry).replace(/^(?:[-–•*·]\s*)+/, ""))
    .filter((entry) => !NOTHING.test(entry));
}

/** "women-share: Hinweis"; a rule alone is off. */
function partsOf(entry: string): { readonly rule: string; readonly word: string } {
  const match = /^(.*?)\s*[:=]\s*(.*)$/.exec(entry);
  return { rule: match?.[1] ?? entry, word: match?.[2] ?? "aus" };
}
