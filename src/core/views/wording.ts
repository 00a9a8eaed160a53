import { dayFromIso, germanDate, type Day } from "../calendar";
import type { Source } from "../findings";

const NUMBER_WORDS = [
  "kein",
  "ein",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

/** 2 → "zwei"; from 13 on in digits. Only "ein" bends, so it stands for neuter nouns here. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? String(count);
}

/** 1, "Sitz", "Sitze" → "1 Sitz". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** ["A", "B", "C"] → "A, B und C". */
export function listed(parts: readonly string[], and: "und" | "und/oder" = "und"): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** So many names are told in running text; of more the rest is counted. */
export const MOST_NAMES = 200;

/** "A, B und C"; of very many: "A, B und 98 weitere". */
export function listedFew(parts: readonly string[]): string {
  const rest = parts.length - MOST_NAMES;
  return listed(rest <= 0 ? parts : [...parts.slice(0, MOST_NAMES), `${rest} weitere`]);
}

/** A sentence ends with one full stop, also behind "jun.". */
export function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

/** 1 → "ein Mitglied". */
export function membersText(count: number): string {
  return `${numberWord(count)} ${count === 1 ? "Mitglied" : "Mitglieder"}`;
}

/** "zwei Mitglieder" → "Zwei Mitglieder". */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase("de") + text.slice(1);
}

/** "§ 58 Abs. 1 GO NRW, Stand 10.07.2025". */
export function sourceText({ text, asOf }: Source): string {
  if (asOf === "") return text;
  const day = dayFromIso(asOf);
  return `${text}, Stand ${day === undefined ? asOf : germanDate(day)}`;
}

/** For the footer: "Stand 17.02.2021 · Mitglieder.xlsx". */
export function footerText(asOf: Day, source: string | undefined): string {
  return [`Stand ${germanDate(asOf)}`, source].filter(Boolean).join(" · ");
}
