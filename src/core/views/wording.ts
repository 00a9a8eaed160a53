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
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} und ${last}`;
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
