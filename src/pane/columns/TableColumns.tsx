import { useState } from "react";
import type { Mapping, UnderstoodColumn, UnderstoodTable } from "../../core";
import type { PaneActions } from "../actions";
import { tableAdvice } from "../texts/columns";
import { ColumnRow } from "./ColumnRow";
import { columnKey, groupOf, type ColumnGroup } from "./understood-tables";

export interface TableColumnsProps {
  readonly table: UnderstoodTable;
  /** What the user has told, and what of that the last reading knew. */
  readonly told: Mapping;
  readonly known: Mapping;
  readonly actions: PaneActions;
  /** The column that something leads to. */
  readonly sought: string | undefined;
  readonly onFound: () => void;
}

/** The columns of a table: those first that needed a look when it was opened, and nothing moves after that. */
export function TableColumns(props: TableColumnsProps) {
  const { table, sought } = props;
  const { columns } = table;
  const [groups] = useState(() => new Map(columns.map((each) => [columnKey(each), groupOf(each)])));
  const inGroup = (group: ColumnGroup) =>
    columns.filter((column) => (groups.get(columnKey(column)) ?? groupOf(column)) === group);
  const [isPrivateOpen, setPrivateOpen] = useState(false);
  const unread = inGroup("private");
  const isSoughtThere = unread.some((column) => columnKey(column) === sought);
  const advice = tableAdvice(table);
  return (
    <>
      {advice !== undefined && <p className="small">{advice}</p>}
      <Columns {...props} columns={[...inGroup("first"), ...inGroup("rest")]} />
      {unread.length > 0 && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isPrivateOpen}
          onClick={() => setPrivateOpen(!isPrivateOpen)}
        >
          {`Bewusst nicht gelesen: ${unread.map(({ name }) => name).join(", ")}`}
        </button>
      )}
      {(isPrivateOpen || isSoughtThere) && <Columns {...props} columns={unread} />}
    </>
  );
}

interface ColumnsProps extends TableColumnsProps {
  readonly columns: readonly UnderstoodColumn[];
}

function Columns({ table, columns, told, known, actions, sought, onFound }: ColumnsProps) {
  const { sheet, kind } = table;
  return (
    <ul className="columns">
      {columns.map((column) => (
        <ColumnRow
          key={columnKey(column)}
          column={column}
          kind={kind}
          told={told.get(sheet)?.get(column.name)}
          known={known.get(sheet)?.get(column.name)}
          actions={actions}
          onFound={columnKey(column) === sought ? onFound : undefined}
        />
      ))}
    </ul>
  );
}
