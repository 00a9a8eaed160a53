import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeListWithKey } from "./write-list";
import type { AnswerKey } from "../lists/answer-key";

/** A list on disk with its answers. */
export interface KeptList {
  readonly file: string;
  readonly key: AnswerKey;
}

/** The list of so many rows; made where the folder has none yet. */
export async function keptList(folder: string, rows: number): Promise<KeptList> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${sizeName(rows)}.xlsx`);
  const key = file.replace(/\.xlsx$/, ".json");
  if (!existsSync(file) || !existsSync(key)) await writeListWithKey(file, rows, "excel");
  return { file, key: JSON.parse(readFileSync(key, "utf8")) as AnswerKey };
}

/** 1000 → "1k", 1000000 → "1M", 1500 → "1500". */
export function sizeName(rows: number): string {
  if (rows % 1_000_000 === 0) return `${rows / 1_000_000}M`;
  return rows % 1_000 === 0 ? `${rows / 1_000}k` : String(rows);
}
