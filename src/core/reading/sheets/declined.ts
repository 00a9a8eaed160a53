import type { Place } from "../../grid";
import type { Organization, SeatQuota } from "../../register";

/** The quotas with what a list says: "keine Entsendung" in its row for that organization. */
export function withDeclined(
  quotas: readonly SeatQuota[],
  declined: ReadonlyMap<Organization, Place>,
): SeatQuota[] {
  return quotas.map((quota) => {
    const place = declined.get(quota.organization);
    return place ? { ...quota, declined: true, place } : quota;
  });
}
