import type { Day } from "../../../calendar";
import type { Role } from "../../../register";
import { readNameCell } from "../../names/open-words";
import { parseRole } from "../../roles/parse-role";
import { withPlainDashes, wordKey } from "../../text/plain-text";
import { readDay } from "../../values/read-day";
import type { Legend } from "./legend";

/** One thing that a mark says: a role in that organization, and what is written beside it. */
export interface Mark {
  readonly role: Role;
  readonly votingRight?: boolean;
  readonly rank?: number;
  /** A deputy's mark that names whom he stands in for: "V: Probe". */
  readonly target?: string;
  /** A member's mark that names his deputy: "M (V: Probe)". */
  readonly deputy?: string;
  readonly start?: Day;
  readonly end?: Day;
}

/** What marks mean in one matrix. */
export interface Meanings {
  readonly legend: Legend;
  /** Without a legend V may be Vorsitz or Vertretung; "unknown" where neither fits. */
  readonly vee: Role;
  /** Digits other than 1 are ranks of deputies where letters mark the members. */
  readonly digits: "member" | "rank" | "unknown";
}

/** "M (Vertretung: …)" with names; a novel is none. */
const LONGEST_MARK = 300;
/** Amounts and dates: no mark is so long. */
const NUMBER = /^[\d.,:/ -]{3,}$/;
const TICK = /^[x×✓✔☑☒●•■+]$/iu;
const NOTHING = /^(?:[-/.0·☐✗✘○]|\.\/\.|nein|n|keine?)$/iu;
const LETTERS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...["m", "om", "o", "ja", "wahr", "mg", "mgl"].map((key) => [key, { role: "member" }] as const),
  ...["s", "sm", "st", "stv", "stellv"].map((key) => [key, { role: "substitute" }] as const),
  ...["vs", "vors"].map((key) => [key, { role: "chair" }] as const),
  ["g", { role: "guest" }],
  ["b", { role: "advisory", votingRight: false }],
  ["bm", { role: "advisory", votingRight: false }],
]);

/** What a cell of a matrix says: marks; none for a blank or a dash; "unknown" for anything else. */
export function readMarks(text: string, meanings: Meanings): readonly Mark[] | "unknown" {
  const plain = withPlainDashes(text).replace(/(?<=[^*†‡¹²³⁴⁵])[*†‡¹²³⁴⁵]+$/u, "");
  if (plain.length > LONGEST_MARK || NUMBER.test(plain)) return "unknown";
  const own = wholeMark(plain, meanings);
  if (own !== undefined) return own;
  const parts = plain.split(/\s*(?:[,;/+&\n]|\bund\b)\s*/u).filter((part) => part !== "");
  const marks = parts.length > 1 ? parts.map((part) => wholeMark(part, meanings)) : [undefined];
  return marks.includes(undefined) ? "unknown" : oneSeat(marks.flatMap((mark) => mark ?? []));
}

/** Who chairs is a member too: "M/V" is one seat. */
function oneSeat(marks: readonly Mark[]): Mark[] {
  const chairs = marks.some(({ role }) => role === "chair" || role === "deputy-chair");
  return marks.filter(({ role }) => !(chairs && role === "member"));
}

function wholeMark(text: string, meanings: Meanings): readonly Mark[] | undefined {
  const plain = plainMark(text, meanings);
  if (plain === "nothing") return [];
  if (plain) return [plain];
  const compound = dated(text, meanings) ?? ranked(text, meanings) ?? naming(text, meanings);
  if (compound) return [compound];
  const role = parseRole(text);
  return role && role.role !== "unknown" ? [markOf(role)] : undefined;
}

/** A mark without anything beside it; the legend comes before what the letters usually mean. */
function plainMark(text: string, { legend, vee, digits }: Meanings): Mark | "nothing" | undefined {
  const told = legend.get(text) ?? legend.get(text.toUpperCase()) ?? legend.get(text.toLowerCase());
  if (told === "nothing" || (told && told.role !== "unknown"))
    return told === "nothing" ? told : markOf(told);
  if (told) return undefined;
  if (text === "" || NOTHING.test(text)) return "nothing";
  if (TICK.test(text)) return { role: "member" };
  if (/^\d{1,2}$/.test(text)) return digitMark(Number(text), digits);
  const key = wordKey(text);
  if (key === "v") return vee === "unknown" ? undefined : { role: vee };
  // Where V is the chair, SV is the deputy chair; else it is a short Stellvertretung.
  if (key === "sv") return { role: vee === "chair" ? "deputy-chair" : "substitute" };
  return LETTERS.get(key);
}

function digitMark(digit: number, digits: Meanings["digits"]): Mark | undefined {
  if (digits === "rank") return { role: "substitute", rank: digit };
  return digits === "member" && digit === 1 ? { role: "member" } : undefined;
}

/** What a word says of a role, without the name that a Funktion may hold. */
function markOf({ role, votingRight }: { role: Role; votingRight?: boolean }): Mark {
  return votingRight === undefined ? { role } : { role, votingRight };
}

/** "M ab 01.03.2021", "S (bis 31.12.2022)". */
function dated(text: string, meanings: Meanings): Mark | undefined {
  const [, base = "", word, date = ""] =
    /^(.+?)[ ,(]+(ab|seit|bis)(?: zum)? ([\d.]{6,10})\)?$/iu.exec(text) ?? [];
  const [mark] = word === undefined ? [] : (wholeMark(base, meanings) ?? []);
  const day = readDay(date);
  if (!mark || day.type !== "day") return undefined;
  return { ...mark, [word?.toLowerCase() === "bis" ? "end" : "start"]: day.day };
}

/** "S1", "Stv. 2", "1. Stv.": the order of deputies. "M2" only counts, "2. Vorsitz" is the deputy chair. */
function ranked(text: string, meanings: Meanings): Mark | undefined {
  const behind = /^([\p{L}. ]{1,20}?)[ .(-]*(\d{1,2})[.)]?$/u.exec(text);
  const before = /^(\d{1,2})\. ?([\p{L}. ]{1,25})$/u.exec(text);
  const [base, digits] = behind ? [behind[1], behind[2]] : [before?.[2], before?.[1]];
  if (base === undefined || digits === undefined) return undefined;
  const mark = baseMark(base, meanings);
  if (mark?.role === "substitute") return { ...mark, rank: Number(digits) };
  return mark?.role === "chair" && Number(digits) > 1 ? { role: "deputy-chair" } : mark;
}

/** "V: Probe", "Stv. für Probe", "S (Frau Probe)"; on a member's mark it is his deputy who is named. */
function naming(text: string, meanings: Meanings): Mark | undefined {
  const match =
    /^([\p{L}. ]{1,25}?)(?:\s*(?::|->|→|\(|=)\s*|\s+(?:für|f\.|von|v\.|i\. ?V\.)\s+)(.{3,})$/u.exec(
      text,
    );
  const [base, rest] = [match?.[1], match?.[2]?.replace(/\)$/, "").trim()];
  if (base === undefined || rest === undefined) return undefined;
  const mark = baseMark(base, meanings);
  if (mark?.role === "member") return withDeputy(mark, rest);
  const isName = readNameCell(rest) === "name" && /\p{Lu}\p{L}{2}/u.test(rest);
  return mark?.role === "substitute" && isName ? { ...mark, target: rest } : undefined;
}

function withDeputy(mark: Mark, text: string): Mark | undefined {
  const name =
    /^(?:V|S|St?v\.?|Stellv\.?|Vertretung|Stellvertretung|Vertreter(?:in)?)[:. ]\s*(.{3,})$/u.exec(
      text,
    )?.[1];
  return name !== undefined && readNameCell(name) === "name"
    ? { ...mark, deputy: name }
    : undefined;
}

/** Beside a number or a name V is Vertretung: nobody chairs for somebody, and chairs are not counted. */
function baseMark(base: string, meanings: Meanings): Mark | undefined {
  const text = base.trim();
  const told = meanings.legend.has(text) || wordKey(text) !== "v";
  const mark = told ? plainMark(text, meanings) : ({ role: "substitute" } as const);
  if (mark !== undefined) return mark === "nothing" ? undefined : mark;
  const role = parseRole(text);
  return role && role.role !== "unknown" ? markOf(role) : undefined;
}
