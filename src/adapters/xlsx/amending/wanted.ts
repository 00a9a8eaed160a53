import {
  parseAddress,
  type Amendment,
  type CellAddress,
  type CellEdit,
  type TableEdit,
} from "../../../core";

/** An edit with the address of its cell. */
export interface WantedEdit extends CellEdit {
  readonly address: CellAddress;
}

/** What is wanted of one sheet. */
export interface WantedOfSheet {
  readonly name: string;
  readonly edits: readonly WantedEdit[];
  readonly tables: readonly TableEdit[];
}

/** An amendment by sheet. Throws RangeError for what is no cell: amendments are ours. */
export function wantedBySheet({ edits, tables }: Amendment): WantedOfSheet[] {
  const names = new Set([
    ...edits.map(({ place }) => place.sheet),
    ...tables.map(({ sheet }) => sheet),
  ]);
  return [...names].map((name) => ({
    name,
    edits: edits.filter(({ place }) => place.sheet === name).map(addressed),
    tables: tables.filter(({ sheet }) => sheet === name),
  }));
}

function addressed(edit: CellEdit): WantedEdit {
  const address = parseAddress(edit.place.cell);
  if (!address) throw new RangeError(`no cell: ${edit.place.cell}`);
  return { ...edit, address };
}
