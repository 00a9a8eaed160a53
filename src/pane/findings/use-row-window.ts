import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type Dispatch,
  type RefObject,
  type SetStateAction,
} from "react";
import { drawnRows, rowHeights, type DrawnRow, type RowHeights } from "./row-window";

/** Pixels above and below what is seen that are drawn too: room for quick scrolling and arrow keys. */
const MARGIN = 600;

/** A list and the element that it scrolls in. */
export interface ListPlace {
  readonly list: RefObject<HTMLElement | null>;
  readonly frame: RefObject<HTMLElement | null>;
}

export interface RowWindow {
  readonly drawn: readonly DrawnRow[];
  readonly heights: RowHeights;
  /** Empty room below the last drawn row. */
  readonly rest: number;
}

/**
 * Draws only the rows near what is seen of a list. `things` are what the rows show, one a row: what was
 * measured of a row is remembered for its thing. Drawn rows say their index as `data-index`.
 */
export function useRowWindow(
  { list, frame }: ListPlace,
  things: readonly unknown[],
  guess: (index: number) => number,
  kept: readonly number[],
): RowWindow {
  const measured = useRef<Measured>(new Map());
  const [version, setVersion] = useState(0);
  const [seen, setSeen] = useState({ from: 0, to: 1_000 });
  const heights = useMemo(
    () => rowHeights(things.length, (at) => measured.current.get(things[at]) ?? guess(at)),
    // The version stands for what was measured.
    [things, guess, version],
  );
  useScrolling({ list, frame }, setSeen);
  useLayoutEffect(() => {
    if (measure(list.current, things, measured.current)) setVersion((old) => old + 1);
  });
  useWidthChange(list, () => {
    measured.current.clear();
    setVersion((old) => old + 1);
  });
  const drawn = drawnRows(heights, seen.from, seen.to, kept);
  const end = heights.tops[(drawn.at(-1)?.index ?? -1) + 1] ?? 0;
  return { drawn, heights, rest: (heights.tops.at(-1) ?? 0) - end };
}

/** Pixels, by what a row shows. */
type Measured = Map<unknown, number>;

/** Notes the heights of the drawn rows; true when one is new. */
function measure(
  list: HTMLElement | null,
  things: readonly unknown[],
  measured: Measured,
): boolean {
  let isNew = false;
  for (const row of list?.querySelectorAll<HTMLElement>("[data-index]") ?? []) {
    const thing = things[Number(row.dataset["index"])];
    const { height } = row.getBoundingClientRect();
    if (height === 0 || Math.abs((measured.get(thing) ?? 0) - height) < 1) continue;
    measured.set(thing, height);
    isNew = true;
  }
  return isNew;
}

interface Seen {
  readonly from: number;
  readonly to: number;
}

/** The frame may itself stand in something that scrolls or changes its height. */
function useScrolling({ list, frame }: ListPlace, setSeen: Dispatch<SetStateAction<Seen>>): void {
  useEffect(() => {
    const look = () => {
      const seen = seenOf(list.current, frame.current);
      // Much that scrolls in the page is not this list.
      setSeen((old) => (old.from === seen.from && old.to === seen.to ? old : seen));
    };
    look();
    addEventListener("scroll", look, { capture: true, passive: true });
    const observer = new ResizeObserver(look);
    if (frame.current) observer.observe(frame.current);
    return () => {
      removeEventListener("scroll", look, { capture: true });
      observer.disconnect();
    };
  }, [list, frame, setSeen]);
}

/** What the frame and the window let see of the list, in pixels from its top, with the margin. */
function seenOf(list: HTMLElement | null, frame: HTMLElement | null): Seen {
  const start = list?.getBoundingClientRect().top ?? 0;
  const { top = 0, bottom = innerHeight } = frame?.getBoundingClientRect() ?? {};
  return {
    from: Math.max(0, Math.max(0, top) - start - MARGIN),
    to: Math.min(innerHeight, bottom) - start + MARGIN,
  };
}

/** Another width breaks lines elsewhere: all heights are to be taken again. */
function useWidthChange(list: RefObject<HTMLElement | null>, changed: () => void): void {
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
