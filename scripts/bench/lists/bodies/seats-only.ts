import type { Body } from "../body";

type Given = Pick<Body, "kind" | "name" | "classification" | "mode" | "seats"> &
  Partial<Pick<Body, "entries">>;

/** A body of which nothing more is told; its rows are the members, then their deputies, unless told. */
export function seatsOnly({ entries, seats, ...given }: Given): Body {
  const rows = entries ?? [
    ...seats.map(({ member }) => member),
    ...seats.flatMap(({ deputy }) => deputy ?? []),
  ];
  const untold = {
    source: undefined,
    quota: undefined,
    declined: false,
    meetings: undefined,
    row: 0,
  };
  return { ...given, ...untold, seats, entries: rows };
}
