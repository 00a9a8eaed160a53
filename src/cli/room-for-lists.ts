import { getHeapStatistics } from "node:v8";

/** What a membership takes at most while it is read and judged, cells included; measured, and doubled. */
const BYTES_A_MEMBERSHIP = 3_200;
/** A whole sheet of Excel, and a little more on other sheets. */
const MOST = 1_200_000;
const STEP = 10_000;
/** With less, no more is read than on a page. */
const SMALL = 2 ** 31;

/** So many memberships have room in the memory that Node may use here; undefined: no more than anywhere. */
export function mostMemberships(bytes = getHeapStatistics().heap_size_limit): number | undefined {
  if (bytes < SMALL) return undefined;
  const most = Math.floor(bytes / BYTES_A_MEMBERSHIP / STEP) * STEP;
  return Math.min(most, MOST);
}
