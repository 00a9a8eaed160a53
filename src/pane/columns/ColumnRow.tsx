import { memo, useId } from "react";
import { meaningsOf, withColumn, type TableKind, type UnderstoodColumn } from "../../core";
import type { PaneActions } from "../actions";
import { mappingNote, NOT_YET_READ, ownChoiceText, selectLabel, stateText } from "../texts/columns";
import { MeaningSelect } from "./MeaningSelect";
import { needsLook } from "./understood-tables";

interface ColumnRowProps {
  readonly column: UnderstoodColumn;
  readonly kind: TableKind | undefined;
  /** What the user has told of it, and what of that the last reading knew. */
  readonly told: string | undefined;
  readonly known: string | undefined;
  readonly actions: PaneActions;
  readonly onFound: (() => void) | undefined;
}

/** A column: its heading, which leads to the cell, what stands in it, and what it means. */
export const ColumnRow = memo(function ColumnRow(props: ColumnRowProps) {
  const { column, kind, told, known, actions, onFound } = props;
  const { name, place, samples, state } = column;
  const { sheet, cell } = place;
  const id = useId();
  const isTold = told !== undefined;
  const meanings = meaningsOf(kind ?? "memberships");
  const choose = (meaning: string | undefined) =>
    actions.changeMapping(
      (before) => withColumn(before, { sheet, heading: name }, meaning),
      mappingNote(name, meaning),
    );
  return (
    <li className="column">
      <div>
        <button type="button" className="column-name" onClick={() => void actions.show(place)}>
          {name} <span className="place">{cell}</span>
        </button>
        {state !== "private" && (
          <p id={`${id}-samples`} className="small">
            {samples.length === 0 ? "noch leer" : samples.join(" · ")}
          </p>
        )}
      </div>
      <div>
        <MeaningSelect
          label={selectLabel(sheet, name)}
          describedBy={`${id}-samples ${id}-state`}
          told={told === known ? offeredMeaning(column, told, meanings) : told}
          ownChoice={ownChoiceText(column, isTold)}
          meanings={meanings}
          onFound={onFound}
          onChoose={choose}
        />
        <p
          id={`${id}-state`}
          className={needsLook(column) ? "small column-state attention" : "small column-state"}
        >
          {told === known ? stateText(column, kind, isTold) : NOT_YET_READ}
        </p>
      </div>
    </li>
  );
});

/** "Ausschuss" was told, "Gremium" is what it means: shown is what is offered. */
function offeredMeaning(
  { meaning }: UnderstoodColumn,
  told: string | undefined,
  meanings: readonly string[],
): string | undefined {
  const isOffered = told !== undefined && meaning !== undefined && meanings.includes(meaning);
  return isOffered ? meaning : told;
}
