import {
  Fragment,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { Finding } from "../../core";
import { usePane } from "../pane-context";
import { indexOfFinding, rowKey, type ListRow } from "./shown-findings";
import { isFocusLost } from "../focus-lost";
import { FindingRow, type OpenPart } from "./FindingRow";
import { useRowWindow } from "./use-row-window";

/** Pixels, until a row has been measured. */
const GUESSED = { group: 36, finding: 118 } as const;

/** The findings as one list, of which only what is near is drawn; arrow keys walk through it. */
export function FindingsList({ rows }: { readonly rows: readonly ListRow[] }) {
  const list = useRef<HTMLDivElement>(null);
  const things = useMemo(
    () => rows.map((row) => (row.type === "finding" ? row.finding : row.title)),
    [rows],
  );
  const guess = useCallback((index: number) => GUESSED[rows[index]?.type ?? "finding"], [rows]);
  const { count, active, choose, onKeyDown } = useWalk(list, rows);
  const [open, setOpen] = useState<OpenFinding>();
  const openIndex = useMemo(() => indexOfFinding(rows, open?.finding), [rows, open]);
  const kept = useMemo(() => [active, openIndex], [active, openIndex]);
  const { drawn, rest } = useRowWindow({ list, frame: usePane().frame }, things, guess, kept);
  return (
    <div ref={list} role="list" aria-label="Befunde" className="findings" onKeyDown={onKeyDown}>
      {drawn.map(({ index, gap }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <Fragment key={rowKey(rows, index)}>
            {gap > 0 && <div role="presentation" style={{ height: gap }} />}
            {row.type === "group" ? (
              <GroupRow row={row} index={index} />
            ) : (
              <FindingRow
                row={row}
                index={index}
                count={count}
                isActive={index === active}
                onActive={() => choose(row)}
                open={index === openIndex ? open?.part : undefined}
                onOpen={(part) =>
                  setOpen(part === undefined ? undefined : { finding: row.finding, part })
                }
              />
            )}
          </Fragment>
        );
      })}
      <div role="presentation" style={{ height: rest }} />
    </div>
  );
}

/** Only one finding at a time has something open below it. */
interface OpenFinding {
  readonly finding: Finding;
  readonly part: OpenPart;
}

interface GroupRowProps {
  readonly row: Extract<ListRow, { type: "group" }>;
  readonly index: number;
}

function GroupRow({ row, index }: GroupRowProps) {
  return (
    <div role="presentation" data-index={index} className="group">
      {row.title} <span className="quiet">{row.count.toLocaleString("de-DE")}</span>
    </div>
  );
}

type RowOfFinding = Extract<ListRow, { type: "finding" }>;

/**
 * Which finding the arrow keys have come to; it keeps the focus through every repainting. One that is
 * mended hands it on to the finding that stands there then.
 */
function useWalk(list: RefObject<HTMLElement | null>, rows: readonly ListRow[]) {
  const [chosen, choose] = useState<RowOfFinding>();
  const wantsFocus = useRef(false);
  const findings = useMemo(() => [...rows.keys()].filter((at) => isFinding(rows[at])), [rows]);
  const found = useMemo(() => indexOfFinding(rows, chosen?.finding), [rows, chosen]);
  const position = Math.min(chosen?.position ?? 1, findings.length) - 1;
  const active = found >= 0 ? found : (findings[position] ?? 0);
  useEffect(() => {
    const isHandedOn = chosen !== undefined && found < 0 && isFocusLost();
    if (!wantsFocus.current && !isHandedOn) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`)?.focus();
  }, [active, chosen, found, list]);
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[active];
    const here = row?.type === "finding" ? row.position - 1 : 0;
    const target = findings[nextPosition(event.key, here, findings.length)];
    const next = rows[target ?? -1];
    if (next?.type !== "finding") return;
    event.preventDefault();
    wantsFocus.current = target !== active;
    choose(next);
  };
  return { count: findings.length, active, choose, onKeyDown };
}

function isFinding(row: ListRow | undefined): boolean {
  return row?.type === "finding";
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
