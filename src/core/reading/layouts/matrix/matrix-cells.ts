import type { MembershipPlaces } from "../../../register";
import type { ReadPerson } from "../../names/person-cells";
import type { ReadCell } from "../../tables/columns";
import type { Draft, DraftTarget } from "../draft";
import type { RowOrganization } from "../row-context";

/** A person of a matrix with what stands beside the name, and the marks in the order of the organizations. */
export interface MatrixPerson extends Pick<
  Draft,
  "onBehalfOf" | "area" | "term" | "votingRight" | "remark"
> {
  readonly person: ReadPerson;
  readonly places: Omit<MembershipPlaces, "person" | "organization">;
  /** Whom the row names as the member stood in for, and in which order. */
  readonly target: DraftTarget | undefined;
  readonly rank: number | undefined;
  readonly marks: readonly (ReadCell | undefined)[];
}

/** A matrix of persons and organizations, whichever of them are its rows. */
export interface MatrixCells {
  readonly organizations: readonly RowOrganization[];
  readonly persons: readonly MatrixPerson[];
}
