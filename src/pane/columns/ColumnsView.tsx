import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Mapping } from "../../core";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { ALL_FORGOTTEN, tableText } from "../texts/columns";
import { counted } from "../texts/severity";
import { Disclosure } from "./Disclosure";
import { TableColumns } from "./TableColumns";
import {
  arranged,
  arrangementOf,
  namedTables,
  targetOf,
  type NamedTable,
} from "./understood-tables";

/** The disclosure that holds the sheets that are not read; no table is called so. */
const UNREAD = "";

/** How each column was understood, for the user to correct. */
export function ColumnsView({ checked }: { readonly checked: CheckedWorkbook }) {
  const { state, dispatch, actions } = usePane();
  const { understood, mapping: known, hasMembershipTable } = checked;
  const told = state.told?.mapping ?? known;
  const tables = useMemo(() => namedTables(understood), [understood]);
  const [arrangement] = useState(() => arrangementOf(tables, hasMembershipTable));
  const { shown, unread } = arranged(tables, arrangement);
  const { target, isOpen, setOpen } = useOpening(tables, arrangement);
  const onFound = useCallback(() => dispatch({ type: "column-found" }), [dispatch]);
  const disclosure = (each: NamedTable) => (
    <Disclosure
      key={each.key}
      title={<TableTitle {...each} />}
      isOpen={isOpen(each.key)}
      onToggle={(opened) => setOpen(each.key, opened)}
    >
      {() => (
        <TableColumns
          table={each.table}
          told={told}
          known={known}
          actions={actions}
          sought={target?.table === each.key ? target.column : undefined}
          onFound={onFound}
        />
      )}
    </Disclosure>
  );
  return (
    <>
      <div role="status" className="hidden">
        {state.mappingNote}
      </div>
      <Introduction told={told} />
      {shown.map(disclosure)}
      {unread.length > 0 && (
        <Disclosure
          title={`Nicht gelesene Blätter (${unread.length.toLocaleString("de-DE")})`}
          isOpen={isOpen(UNREAD)}
          onToggle={(opened) => setOpen(UNREAD, opened)}
        >
          {() => <div className="unread-tables">{unread.map(disclosure)}</div>}
        </Disclosure>
      )}
    </>
  );
}

/** What this is about, and a way to take everything back. */
function Introduction({ told }: { readonly told: Mapping }) {
  const { actions } = usePane();
  const text = useRef<HTMLParagraphElement>(null);
  const count = [...told.values()].reduce((sum, columns) => sum + columns.size, 0);
  const forget = () => {
    actions.changeMapping(() => new Map(), ALL_FORGOTTEN);
    // The button goes with the last of them.
    text.current?.focus();
  };
  return (
    <div className="introduction">
      <p ref={text} tabIndex={-1} className="small">
        So wurden die Spalten verstanden. Was Sie hier ändern, merkt sich die Mappe.
      </p>
      {count > 0 && (
        <p className="small">
          {`${counted(count, "eigene Zuordnung", "eigene Zuordnungen")} `}
          <button type="button" className="text-button" onClick={forget}>
            Alle eigenen Zuordnungen aufheben
          </button>
        </p>
      )}
    </div>
  );
}

function TableTitle({ table, hasNeighbours }: NamedTable) {
  const [column] = table.columns;
  return (
    <>
      {table.sheet}
      <span className="quiet small">
        {hasNeighbours && column ? ` ab ${column.place.cell}, ` : ", "}
        {tableText(table)}
      </span>
    </>
  );
}

/** Which tables lie open: at first the most urgent one, then what the user opens or is led to. */
function useOpening(
  tables: readonly NamedTable[],
  { shown, unread }: ReturnType<typeof arrangementOf>,
) {
  const { sought } = usePane().state;
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(
    () => new Map([[shown[0] ?? UNREAD, true]]),
  );
  const target = useMemo(() => sought && targetOf(tables, sought.place), [tables, sought]);
  useEffect(() => {
    if (!target) return;
    const isUnread = unread.has(target.table);
    setOpened((before) => {
      const after = new Map(before).set(target.table, true);
      return isUnread ? after.set(UNREAD, true) : after;
    });
  }, [target, unread]);
  return {
    target,
    isOpen: (key: string) => opened.get(key) ?? false,
    setOpen: (key: string, isOpen: boolean) =>
      setOpened((before) => new Map(before).set(key, isOpen)),
  };
}
