import type { CellRange } from "../../../../src/core";
import { cellCount, contains, intersection } from "./areas";
import { bareAddress } from "./references";

interface Recorded {
  readonly area: CellRange;
  /** undefined: reset to the default. */
  readonly value: unknown;
  /** Later ones win. */
  readonly order: number;
}

/** One property: what was set on single cells, found at once, and what was set on larger areas. */
interface Layer {
  next: number;
  readonly cells: Map<string, Recorded>;
  readonly areas: Map<string, Recorded>;
}

/** Everything set on ranges but values and number formats: by property ("fill/color"). */
export type HostFormats = Map<string, Layer>;

function layerOf(formats: HostFormats, property: string): Layer {
  const layer = formats.get(property) ?? { next: 1, cells: new Map(), areas: new Map() };
  formats.set(property, layer);
  return layer;
}

function cellArea(row: number, column: number): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** Records a property of a range; what was set before on cells inside it no longer counts. */
export function record(
  formats: HostFormats,
  property: string,
  area: CellRange,
  value: unknown,
): void {
  const layer = layerOf(formats, property);
  const key = bareAddress(area);
  const kept = cellCount(area) === 1 ? layer.cells : layer.areas;
  kept.delete(key);
  kept.set(key, { area, value, order: layer.next++ });
}

function at({ cells, areas }: Layer, row: number, column: number): unknown {
  const cell = cellArea(row, column);
  let newest = cells.get(bareAddress(cell));
  for (const entry of areas.values()) {
    if (entry.order > (newest?.order ?? 0) && contains(entry.area, cell)) newest = entry;
  }
  return newest?.value;
}

/** What was recorded on the area or parts of it, in order. */
function touching({ cells, areas }: Layer, area: CellRange): Recorded[] {
  const all = [...cells.values(), ...areas.values()];
  const entries = all.filter((entry) => intersection(entry.area, area));
  return entries.sort((a, b) => a.order - b.order);
}

/** The edges where the recorded value may change, inside the area. */
function cuts(entries: readonly Recorded[], area: CellRange): [Set<number>, Set<number>] {
  const rows = new Set([area.top]);
  const columns = new Set([area.left]);
  for (const { area: other } of entries) {
    for (const row of [other.top, other.bottom + 1]) {
      if (row > area.top && row <= area.bottom) rows.add(row);
    }
    for (const column of [other.left, other.right + 1]) {
      if (column > area.left && column <= area.right) columns.add(column);
    }
  }
  return [rows, columns];
}

/** One sample per rectangle between the edges of what was recorded; null where two differ. */
function sampled(layer: Layer, entries: readonly Recorded[], area: CellRange, fallback: unknown) {
  const [rows, columns] = cuts(entries, area);
  const seen = new Map<string, unknown>();
  for (const row of rows) {
    for (const column of columns) {
      const value = at(layer, row, column) ?? fallback;
      seen.set(JSON.stringify(value), value);
      if (seen.size > 1) return null;
    }
  }
  return [...seen.values()][0];
}

/** The property over a range: `fallback` where nothing was set, null where cells differ. */
export function uniformFormat(
  formats: HostFormats,
  property: string,
  area: CellRange,
  fallback: unknown,
): unknown {
  const layer = formats.get(property);
  if (!layer) return fallback;
  if (cellCount(area) === 1) return at(layer, area.top, area.left) ?? fallback;
  const entries = touching(layer, area);
  const newest = entries.at(-1);
  if (!newest) return fallback;
  if (contains(newest.area, area)) return newest.value ?? fallback;
  return sampled(layer, entries, area, fallback);
}

/** Forgets everything set on the range; with a prefix ("hyperlink") only that. */
export function forgetFormats(formats: HostFormats, area: CellRange, prefix = ""): void {
  for (const [property, { cells, areas }] of formats) {
    if (!property.startsWith(prefix)) continue;
    for (const kept of [cells, areas]) {
      for (const [key, entry] of kept) if (contains(area, entry.area)) kept.delete(key);
    }
    const cutting = [...areas.values()].some((entry) => intersection(entry.area, area));
    if (cutting) record(formats, property, area, undefined);
  }
}

/** The value of a property at one cell; undefined where nothing was set. */
export function formatAt(
  formats: HostFormats,
  property: string,
  row: number,
  column: number,
): unknown {
  const layer = formats.get(property);
  return layer && at(layer, row, column);
}

/** Every area that something other than a reset was recorded on, with its property. */
export function* recordedFormats(
  formats: HostFormats,
): Generator<{ readonly property: string; readonly area: CellRange; readonly value: unknown }> {
  for (const [property, { cells, areas }] of formats) {
    const all = [...cells.values(), ...areas.values()].sort((a, b) => a.order - b.order);
    for (const { area, value } of all) yield { property, area, value };
  }
}
