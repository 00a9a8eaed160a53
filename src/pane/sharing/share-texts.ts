import { reasonText, type SharedColumn, type SharedSheet, type ShareReason } from "../../core";
import type { SharePreview } from "../../desk";
import { counted } from "../texts/severity";

/** Reasons for coming along; all others are reasons for staying behind. */
const COMES_ALONG: ReadonlySet<ShareReason> = new Set([
  "list",
  "meetings",
  "consultations",
  "own",
  "needed",
]);

/** Why it comes along or does not, also where the user has decided otherwise. */
export function whyText({ reason }: SharedSheet | SharedColumn, isKept: boolean): string {
  if (COMES_ALONG.has(reason) === isKept) return reasonText(reason);
  return isKept ? "Kommt auf Ihren Wunsch mit." : "Kommt auf Ihren Wunsch nicht mit.";
}

/** "3 Blätter mit 24 Spalten. Nicht dabei: 1 Blatt, 5 Spalten, Angaben in 2 Zellen." */
export function summaryText({ offer, previews, clearedCells }: SharePreview): string {
  if (previews.length === 0) return "Es kommt nichts mit. Kreuzen Sie mindestens ein Blatt an.";
  const tables = previews.flatMap(({ blocks }) => blocks).filter(({ type }) => type === "table");
  const columns = tables.reduce((sum, table) => sum + columnCount(table), 0);
  const along = `${counted(previews.length, "Blatt", "Blätter")} mit ${counted(columns, "Spalte", "Spalten")}.`;
  const behind = behindText(offer.sheets, clearedCells);
  return behind === "" ? along : `${along} Nicht dabei: ${behind}.`;
}

function columnCount(block: SharePreview["previews"][number]["blocks"][number]): number {
  return block.type === "table" ? block.columns.length : 0;
}

function behindText(sheets: readonly SharedSheet[], clearedCells: number): string {
  const columns = sheets
    .filter(({ isKept }) => isKept)
    .flatMap(({ tables }) => tables.flatMap((table) => table.columns))
    .filter(({ isKept }) => !isKept);
  return [
    some(sheets.filter(({ isKept }) => !isKept).length, "Blatt", "Blätter"),
    some(columns.length, "Spalte", "Spalten"),
    clearedCells === 0 ? "" : `Angaben in ${counted(clearedCells, "Zelle", "Zellen")}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function some(count: number, one: string, many: string): string {
  return count === 0 ? "" : counted(count, one, many);
}

/** Names with the same reason under one sentence, in the order of the first. */
export function byReason(
  things: readonly (SharedSheet | SharedColumn)[],
): { readonly names: readonly string[]; readonly text: string }[] {
  const groups = new Map<ShareReason, string[]>();
  for (const { reason, name } of things) {
    const names = groups.get(reason) ?? [];
    groups.set(reason, names);
    names.push(name);
  }
  return [...groups].map(([reason, names]) => ({ names, text: reasonText(reason) }));
}
