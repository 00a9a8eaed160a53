import {
  Fragment,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from "react";
import type { ListRow } from "../shown-findings";
import { FindingRow } from "./FindingRow";
import { useRowWindow } from "./use-row-window";

/** Pixels, until a row has been measured. */
const GUESSED = { group: 36, finding: 118 } as const;

/** The findings as one list, of which only what is near is drawn; arrow keys walk through it. */
export function FindingsList({ rows }: { readonly rows: readonly ListRow[] }) {
  const list = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const guess = useCallback((index: number) => GUESSED[rows[index]?.type ?? "finding"], [rows]);
  const { findings, positions, active, setActive, onKeyDown } = useWalk(list, rows, keys);
  const { drawn, rest } = useRowWindow(list, keys, guess, active);
  return (
    <div ref={list} role="list" aria-label="Befunde" className="findings" onKeyDown={onKeyDown}>
      {drawn.map(({ index, gap }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <Fragment key={row.key}>
            {gap > 0 && <div role="presentation" style={{ height: gap }} />}
            {row.type === "group" ? (
              <GroupRow row={row} />
            ) : (
              <FindingRow
                row={row}
                index={index}
                position={positions.get(index) ?? 0}
                count={findings.length}
                isActive={index === active}
                onActive={() => setActive(row.key)}
              />
            )}
          </Fragment>
        );
      })}
      <div role="presentation" style={{ height: rest }} />
    </div>
  );
}

function GroupRow({ row }: { readonly row: Extract<ListRow, { type: "group" }> }) {
  return (
    <div role="presentation" data-key={row.key} className="group">
      {row.title} <span className="quiet">{row.count.toLocaleString("de-DE")}</span>
    </div>
  );
}

/** Which finding the arrow keys have come to; it keeps the focus through every repainting. */
function useWalk(
  list: { readonly current: HTMLElement | null },
  rows: readonly ListRow[],
  keys: readonly string[],
) {
  const [activeKey, setActive] = useState<string>();
  const wantsFocus = useRef(false);
  const findings = useMemo(
    () => rows.flatMap(({ type }, index) => (type === "finding" ? [index] : [])),
    [rows],
  );
  const positions = useMemo(
    () => new Map(findings.map((index, at) => [index, at + 1])),
    [findings],
  );
  const found = activeKey === undefined ? -1 : keys.indexOf(activeKey);
  const active = found >= 0 ? found : (findings[0] ?? 0);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`)?.focus();
  }, [active, list]);
  const onKeyDown = (event: KeyboardEvent) => {
    const position = nextPosition(event.key, (positions.get(active) ?? 1) - 1, findings.length);
    const target = findings[position];
    if (target === undefined) return;
    event.preventDefault();
    wantsFocus.current = target !== active;
    setActive(keys[target]);
  };
  return { findings, positions, active, setActive, onKeyDown };
}

/** Position of the finding that a key leads to; -1 for keys that mean nothing here. */
function nextPosition(key: string, position: number, count: number): number {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, position + 1);
    case "ArrowUp":
      return Math.max(0, position - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return -1;
  }
}
