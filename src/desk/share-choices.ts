import { placeText, type ShareChoices, type ShareOffer } from "../core";

/** What a user decided otherwise of the committee version. */
export interface ToldShare {
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, boolean>;
  /** By the place of the heading in words. */
  readonly columns: ReadonlyMap<string, ToldColumn>;
}

export interface ToldColumn {
  /** The heading that the user saw there: another column may have come to its place. */
  readonly name: string;
  readonly isKept: boolean;
}

/** What of it still holds: an offer, made without choices, knows the same sheets and columns there. */
export function fittingChoices(told: ToldShare, { sheets }: ShareOffer): ShareChoices {
  const columns = sheets.flatMap(({ tables }) => tables.flatMap((table) => table.columns));
  return {
    sheets: new Map(
      sheets.flatMap(({ name, mayChange }) => {
        const isKept = told.sheets.get(name);
        return isKept === undefined || !mayChange ? [] : [[name, isKept] as const];
      }),
    ),
    columns: new Map(
      columns.flatMap(({ name, place, mayChange }) => {
        const choice = told.columns.get(placeText(place));
        if (!choice || !mayChange || choice.name !== name) return [];
        return [[placeText(place), choice.isKept] as const];
      }),
    ),
  };
}
