import { lastAtMost } from "./bisect";

/** Stands in a run for cells that are not there; Excel allows fewer styles than that. */
const NO_STYLE = 0xffff;

/** So many runs in all; rows that look different beyond them lose the styles of their cells. */
const MAX_RUNS = 16_000_000;

/** What a row says about itself. */
export interface RowFrame {
  /** Place in the list of cell formats. */
  readonly style: number | undefined;
  /** Pixels. */
  readonly height: number | undefined;
}

/**
 * The kinds of rows of a sheet, each kept once: a list of many thousand rows has a handful. The cells
 * of a kind are runs of one style, a run being one number: its first column above its style.
 */
export interface RowKinds {
  /** The number of the kind; `cells` come from `styledCell`. */
  kindOf(cells: readonly number[], frame: RowFrame): number;
  frameOf(kind: number): RowFrame | undefined;
  /** undefined where the row has no such cell. */
  cellStyle(kind: number, column: number): number | undefined;
}

/** A cell as one number, ordered by column. */
export function styledCell(column: number, style: number): number {
  return (column << 16) | (style < NO_STYLE ? style : 0);
}

export function rowKinds(limit = MAX_RUNS): RowKinds {
  const runs: number[] = [];
  /** Where the runs of each kind begin, and where the last one's end. */
  const starts = [0];
  const frames: RowFrame[] = [];
  const known = new Map<number, number>();
  const isKind = (kind: number, own: readonly number[], { style, height }: RowFrame) => {
    const start = starts[kind] ?? 0;
    const isFrame = frames[kind]?.style === style && frames[kind]?.height === height;
    if (!isFrame || starts[kind + 1] !== start + own.length) return false;
    return own.every((run, index) => runs[start + index] === run);
  };
  const add = (own: readonly number[], frame: RowFrame) => {
    for (const run of own) runs.push(run);
    starts.push(runs.length);
    return frames.push(frame) - 1;
  };
  return {
    kindOf(cells, frame) {
      const merged = runsOf(cells);
      const own = runs.length + merged.length > limit ? [] : merged;
      const key = hashOf(own, frame);
      const likely = known.get(key);
      if (likely !== undefined && isKind(likely, own, frame)) return likely;
      // Two kinds of one key: the older one is found no more, and may be kept twice.
      const kind = add(own, frame);
      known.set(key, kind);
      return kind;
    },
    frameOf: (kind) => frames[kind],
    cellStyle(kind, column) {
      const at = lastAtMost(runs, (column << 16) | NO_STYLE, starts[kind], starts[kind + 1]);
      const style = at < (starts[kind] ?? 0) ? NO_STYLE : (runs[at] ?? NO_STYLE) & NO_STYLE;
      return style === NO_STYLE ? undefined : style;
    },
  };
}

/** Neighbours of one style become one run; a gap ends one. */
function runsOf(cells: readonly number[]): number[] {
  const merged: number[] = [];
  let style = NO_STYLE;
  let next = 0;
  for (const cell of cells) {
    const column = cell >> 16;
    if (column > next && style !== NO_STYLE) merged.push((next << 16) | NO_STYLE);
    if (column > next || (cell & NO_STYLE) !== style) merged.push(cell);
    style = cell & NO_STYLE;
    next = column + 1;
  }
  if (style !== NO_STYLE) merged.push((next << 16) | NO_STYLE);
  return merged;
}

function hashOf(own: readonly number[], { style = -1, height = -1 }: RowFrame): number {
  let hash = Math.imul(style, 31) + height;
  for (const run of own) hash = (Math.imul(hash, 31) + run) | 0;
  return hash;
}
