import type { Place } from "../grid";
import type { Membership } from "./membership";
import type { Organization } from "./organization";

/**
 * What a list says where others name deputies: "alle weiteren Mitglieder der Fraktion". It names nobody,
 * so it makes no person and no membership; but whoever it covers does not lack a deputy.
 */
export interface DeputyPool {
  readonly organization: Organization;
  /** The Fraktion whose members stand in for each other, as written; undefined: all of the organization. */
  readonly onBehalfOf: string | undefined;
  /** The statement as written. */
  readonly text: string;
  readonly place: Place;
  /** Those in the organization who have their deputies by it, in the order of the list: no more than it names. */
  readonly members: readonly Membership[];
}
