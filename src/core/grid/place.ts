import { formatAddress, type CellAddress } from "./address";

/** A cell as a person names it: { sheet: "Mitglieder", cell: "E12" }. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

export function placeOf(sheet: string, address: CellAddress): Place {
  return { sheet, cell: formatAddress(address) };
}

/** "Mitglieder!E12". */
export function placeText({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`;
}
