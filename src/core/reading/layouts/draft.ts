import type { Place } from "../../grid";
import type { Membership } from "../../register";
import type { Mention } from "../people/mention";

/** Whom a deputy stands in for: a name to be looked up, or the member in the same row. */
export interface DraftTarget {
  readonly text: string;
  readonly member: Mention | undefined;
  /** The cell that names him. */
  readonly at: { readonly place: Place };
}

/** A membership as read, before it is known who is who. */
export interface Draft extends Omit<Membership, "person" | "substituteFor"> {
  readonly mention: Mention;
  /** "only-member": the list does not say whom; it can only be the one member, if there is but one. */
  readonly target: DraftTarget | "only-member" | undefined;
}
