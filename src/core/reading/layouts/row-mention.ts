import type { Place } from "../../grid";
import type { ParsedName } from "../names/parse-name";
import type { Mention } from "../people/mention";
import type { RowPlaces } from "./row-places";

/** A person in a row of a list; where the name stands the places of the membership know. */
export class RowMention implements Mention {
  constructor(
    readonly name: ParsedName,
    readonly onBehalfOf: string | undefined,
    private readonly places: RowPlaces,
  ) {}

  get place(): Place {
    return this.places.person;
  }
}
