import { jsonEntries, jsonIn } from "../../kept";
import { tidy } from "../text/plain-text";
import { isMeaning } from "./meanings";
import { NOT_READ } from "./with-column";

/** What the columns of one sheet mean: the heading as written → a heading everybody knows, or NOT_READ. */
export type SheetMapping = ReadonlyMap<string, string>;

/** By the sheet's name. Names come from users and files: maps, never objects. */
export type Mapping = ReadonlyMap<string, SheetMapping>;

export const NO_MAPPING: Mapping = new Map();

/** What is wrong with a mapping that somebody wrote: `sheet` and `heading` as far as it is told where. */
export interface MappingFault {
  readonly type: "no-json" | "no-sheets" | "no-headings" | "no-meaning";
  readonly sheet?: string;
  readonly heading?: string;
  readonly meaning?: string;
}

/**
 * Reads `{ "Mitglieder": { "Wer": "Name", "Interna": "-" } }`: JSON by sheet and heading. A meaning is any
 * heading that would be understood by itself.
 */
export function parseMapping(text: string): Mapping | MappingFault {
  const json = jsonIn(text);
  return json ? mappingFrom(json.value) : { type: "no-json" };
}

/** The same from parsed JSON. */
export function mappingFrom(value: unknown): Mapping | MappingFault {
  const sheets = jsonEntries(value);
  if (!sheets) return { type: "no-sheets" };
  const mapping = new Map<string, SheetMapping>();
  for (const [sheet, columns] of sheets) {
    const headings = jsonEntries(columns);
    if (!headings) return { type: "no-headings", sheet };
    const meanings = new Map<string, string>();
    for (const [heading, meaning] of headings) {
      if (!(typeof meaning === "string" && (meaning === NOT_READ || isMeaning(meaning)))) {
        return { type: "no-meaning", sheet, heading, meaning: meaningText(meaning) };
      }
      meanings.set(tidy(heading), meaning);
    }
    mapping.set(sheet, meanings);
  }
  return mapping;
}

export function isMapping(parsed: Mapping | MappingFault): parsed is Mapping {
  return !("type" in parsed);
}

function meaningText(meaning: unknown): string {
  return typeof meaning === "string" ? meaning : JSON.stringify(meaning);
}

/** As JSON, as `mappingFrom` reads it. */
export function mappingToJson(mapping: Mapping): unknown {
  const sheets = [...mapping].map(([sheet, columns]) => [sheet, Object.fromEntries(columns)]);
  return Object.fromEntries(sheets);
}

/** Both; where they speak of the same column, the second holds. */
export function mergedMapping(first: Mapping, second: Mapping): Mapping {
  const merged = new Map(first);
  for (const [sheet, columns] of second) {
    merged.set(sheet, new Map([...(first.get(sheet) ?? []), ...columns]));
  }
  return merged;
}
