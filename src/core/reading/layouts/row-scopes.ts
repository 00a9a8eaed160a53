import { isBlank, isErrorValue, type Row } from "../../grid";
import { filledText } from "../names/person-cells";
import { withoutCount } from "../text/enumeration";
import { cellText, memoized } from "../text/plain-text";
import type { OriginBlocks } from "./fill-down";
import { headRows, noteMention, type ScopeState } from "./row-headings";
import type { HeadingRow } from "./row-kind";
import { ToldOrganization, ToldOrigin, type RowContext, type RowScope } from "./row-context";

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
    bodyCell: undefined,
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
  { table, columns, cellOf, reading }: RowContext,
): ToldOrganization | undefined {
  const column = columns.organization;
  const own = cellOf(row, column);
  if (!own || column === undefined) return state.organization;
  if (isErrorValue(row.cells[column])) return undefined;
  const above = state.organization?.organization;
  // Lists name one body in many rows: it is looked up once for all that stand together.
  const isAgain = own.value !== undefined && own.value === state.bodyCell;
  const organization = isAgain ? above : reading.book.organizationAt(own.value, own);
  if (!organization) return state.organization;
  state.bodyCell = own.value;
  if (organization !== above) state.block += 1;
  const told = new ToldOrganization(organization, table.sheet.name, row.index, column);
  state.organization = noteMention(told, reading);
  return state.organization;
}

/** The first filled of Fraktion and Institution, else the one that heads the block. */
function originOf(
  state: ScopeState,
  row: Row,
  context: RowContext,
  blocks: OriginBlocks,
): ToldOrigin | undefined {
  const { columns } = context;
  let origin: ToldOrigin | undefined;
  for (const column of columns.onBehalfOf) origin = ownOrigin(row, column, context, origin);
  const [fraktion] = columns.onBehalfOf;
  if (origin && blocks !== "each" && isFilled(row, fraktion)) {
    state.block += 1;
    state.isHeadedOnce = true;
    if (blocks === "filled") state.origin = origin;
  }
  return origin ?? (isDash(row, fraktion) ? undefined : state.origin);
}

function isFilled({ cells }: Row, column: number | undefined): boolean {
  return column !== undefined && filledText(cellText(cells[column])) !== undefined;
}

/** "–": there is none, whatever stands above. */
function isDash(row: Row, column: number | undefined): boolean {
  return column !== undefined && !isBlank(row.cells[column]);
}

/** A cell that is merged over several rows is told in the uppermost of them. `known` stands further left. */
function ownOrigin(
  row: Row,
  column: number,
  { table, cellOf, merged }: RowContext,
  known: ToldOrigin | undefined,
): ToldOrigin | undefined {
  const value = cellOf(row, column)?.value ?? merged(row.index, column);
  const text = known ? undefined : senderIn(cellText(value));
  return text === undefined ? known : new ToldOrigin(text, table.sheet.name, row.index, column);
}

/** "CDU (3)" is the CDU. */
const senderIn = memoized((text: string) => filledText(withoutCount(text)));
