import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { BrowserResult, Opening } from "./browser";
import type { Lap } from "./children/stopwatch";
import type { Result } from "./race";

/** Everything measured with one list. */
export interface ListResults {
  readonly rows: number;
  readonly results: readonly Result[];
  readonly phases: readonly Lap[];
  readonly browser: readonly BrowserResult[];
  readonly opening?: Opening;
}

const KEPT = resolve(__dirname, "../../dist/messungen.json");

/** What was measured last with lists of each size, the shortest first. */
export function keptResults(): ListResults[] {
  return existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as ListResults[]) : [];
}

/** Takes the place of what was measured with a list of that size before. */
export function keepResults(results: ListResults): void {
  const others = keptResults().filter(({ rows }) => rows !== results.rows);
  const all = [...others, results].sort((a, b) => a.rows - b.rows);
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify(all, undefined, 1));
}
