import type { Day } from "../calendar";
import type { Membership } from "./membership";
import type { Organization } from "./organization";
import type { RegisterIndex } from "./register-index";
import { delegatesOf, notOver } from "./seats";

/**
 * Who is listed there and neither one of the delegates nor a deputy. Where there is somebody, the list
 * is more than that of the delegates, and the rest of the organization can be judged by it.
 */
export function membersBeside(
  index: RegisterIndex,
  organization: Organization,
  asOf: Day,
): readonly Membership[] {
  const quotas = index.quotasOf(organization);
  const delegated = new Set(quotas.flatMap((quota) => delegatesOf(index, quota)));
  return notOver(index.membershipsOf(organization), asOf).filter(
    (row) => row.role !== "substitute" && !delegated.has(row),
  );
}
