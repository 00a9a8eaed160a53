import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { drawnRows, rowHeights, type DrawnRow, type RowHeights } from "../row-window";

/** Pixels above and below what is seen that are drawn too: room for quick scrolling and arrow keys. */
const MARGIN = 600;

export interface RowWindow {
  readonly drawn: readonly DrawnRow[];
  readonly heights: RowHeights;
  /** Empty room below the last drawn row. */
  readonly rest: number;
}

/**
 * Draws only the rows near what is seen of `list`, which scrolls inside `#scroller`. `keys` name the
 * rows; what was measured of a row is remembered under its key.
 */
export function useRowWindow(
  list: { readonly current: HTMLElement | null },
  keys: readonly string[],
  guess: (index: number) => number,
  kept: number | undefined,
): RowWindow {
  const measured = useRef(new Map<string, number>());
  const [version, setVersion] = useState(0);
  const [seen, setSeen] = useState({ from: 0, to: 1_000 });
  const heights = useMemo(
    () => rowHeights(keys.length, (index) => heightAt(measured.current, keys, index, guess)),
    // The version stands for what was measured.
    [keys, guess, version],
  );
  useScrolling(list, setSeen);
  useLayoutEffect(() => {
    if (measure(list.current, measured.current)) setVersion((old) => old + 1);
  });
  useWidthChange(list, () => {
    measured.current.clear();
    setVersion((old) => old + 1);
  });
  const drawn = drawnRows(heights, seen.from, seen.to, kept);
  const end = heights.tops[(drawn.at(-1)?.index ?? -1) + 1] ?? 0;
  return { drawn, heights, rest: (heights.tops.at(-1) ?? 0) - end };
}

function heightAt(
  measured: ReadonlyMap<string, number>,
  keys: readonly string[],
  index: number,
  guess: (index: number) => number,
): number {
  return measured.get(keys[index] ?? "") ?? guess(index);
}

/** Notes the heights of the drawn rows; true when one is new. */
function measure(list: HTMLElement | null, measured: Map<string, number>): boolean {
  let isNew = false;
  for (const row of list?.querySelectorAll<HTMLElement>("[data-key]") ?? []) {
    const key = row.dataset["key"] ?? "";
    const { height } = row.getBoundingClientRect();
    if (height === 0 || Math.abs((measured.get(key) ?? 0) - height) < 1) continue;
    measured.set(key, height);
    isNew = true;
  }
  return isNew;
}

interface Seen {
  readonly from: number;
  readonly to: number;
}

function useScrolling(
  list: { readonly current: HTMLElement | null },
  setSeen: (seen: Seen) => void,
): void {
  useEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setSeen({ from: Math.max(0, -top - MARGIN), to: innerHeight - top + MARGIN });
    };
    look();
    addEventListener("scroll", look, { capture: true, passive: true });
    addEventListener("resize", look);
    return () => {
      removeEventListener("scroll", look, { capture: true });
      removeEventListener("resize", look);
    };
  }, [list, setSeen]);
}

/** Another width breaks lines elsewhere: all heights are to be taken again. */
function useWidthChange(list: { readonly current: HTMLElement | null }, changed: () => void): void {
  const callback = useRef(changed);
  useEffect(() => {
    if (!list.current) return;
    let width = list.current.clientWidth;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.round(entry?.contentRect.width ?? width);
      if (Math.abs(next - width) > 1) callback.current();
      width = next;
    });
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [list]);
}
