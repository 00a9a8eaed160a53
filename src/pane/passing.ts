import type { PaneState } from "./state";

/** True where the workbook may hold something else by now than the last check shows. */
export function isPassing({ activity, isStale, told, rules }: PaneState): boolean {
  return activity.type !== "idle" || isStale || told !== undefined || rules.told !== undefined;
}
