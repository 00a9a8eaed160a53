import { isBlank, isErrorValue, placeOf, type Row } from "../../grid";
import { filledText } from "../names/person-cells";
import { withoutCount } from "../text/enumeration";
import { cellText } from "../text/plain-text";
import type { OriginBlocks } from "./fill-down";
import { headRows, noteMention, type ScopeState } from "./row-headings";
import type { HeadingRow } from "./row-kind";
import type { Origin, RowContext, RowOrganization, RowScope } from "./row-context";

/** Keeps what heads the rows, asked from the top: headings between them, and cells that hold for those below. */
export interface RowScopes {
  readonly head: (row: Row, heading: HeadingRow) => void;
  readonly of: (row: Row) => RowScope;
}

/** `blocks`: whether a Fraktion holds for the rows below that leave it blank. */
export function rowScopes(context: RowContext, blocks: OriginBlocks): RowScopes {
  const { organization, section, origin } = context.start;
  const state: ScopeState = {
    organization,
    section,
    origin,
    outer: undefined,
    block: 0,
    isHeadedOnce: origin !== undefined,
  };
  return {
    head: (row, heading) => headRows(state, row, heading, context),
    of: (row) => {
      const named = organizationOf(state, row, context);
      const own = originOf(state, row, context, blocks);
      const { section: over, block, isHeadedOnce } = state;
      return { organization: named, origin: own, section: over, block, isHeadedOnce };
    },
  };
}

/**
 * A blank Gremium means the one of the row above: lists name it once for a block. An error value is
 * nobody's Gremium.
 */
function organizationOf(
  state: ScopeState,
  row: Row,
  { columns, cellOf, merged, reading }: RowContext,
): RowOrganization | undefined {
  const own = cellOf(row, columns.organization);
  if (!own || columns.organization === undefined) return state.organization;
  if (isErrorValue(row.cells[columns.organization])) return undefined;
  const value = own.value ?? merged(row.index, columns.organization);
  const organization = reading.book.organizationAt(value, own);
  if (!organization) return state.organization;
  if (organization !== state.organization?.organization) state.block += 1;
  state.organization = noteMention({ organization, place: own.place }, reading);
  return state.organization;
}

/** The first filled of Fraktion and Institution, else the one that heads the block. */
function originOf(
  state: ScopeState,
  row: Row,
  context: RowContext,
  blocks: OriginBlocks,
): Origin | undefined {
  const { columns } = context;
  const origins = columns.onBehalfOf.flatMap((column) => ownOrigin(row, column, context) ?? []);
  const [origin] = origins;
  const [fraktion] = columns.onBehalfOf;
  const isOwn = fraktion !== undefined && filledText(cellText(row.cells[fraktion])) !== undefined;
  if (origin && isOwn && blocks !== "each") {
    state.block += 1;
    state.isHeadedOnce = true;
    if (blocks === "filled") state.origin = origin;
  }
  return origin ?? (isDash(row, fraktion) ? undefined : state.origin);
}

/** "–": there is none, whatever stands above. */
function isDash(row: Row, column: number | undefined): boolean {
  return column !== undefined && !isBlank(row.cells[column]);
}

/** A cell that is merged over several rows is told in the uppermost of them. */
function ownOrigin(
  row: Row,
  column: number,
  { table, cellOf, merged }: RowContext,
): Origin | undefined {
  const value = cellOf(row, column)?.value ?? merged(row.index, column);
  const text = filledText(withoutCount(cellText(value)));
  const place = placeOf(table.sheet.name, { row: row.index, column });
  return text === undefined ? undefined : { text, place };
}
