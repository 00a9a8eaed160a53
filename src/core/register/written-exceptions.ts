import type { Place } from "../grid";
import type { Organization } from "./organization";

/** What a row of the Gremien sheet says of rules: "women-share; Vertretung fehlt: Hinweis", as written. */
export interface WrittenExceptions {
  readonly organization: Organization;
  readonly text: string;
  readonly place: Place;
}
