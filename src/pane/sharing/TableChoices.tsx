import { placeText, type SharedColumn, type SharedTable } from "../../core";
import { usePane } from "../pane-context";
import { counted } from "../texts/severity";
import { Checkbox } from "./Checkbox";
import { Opening } from "./Opening";
import { byReason, whyText } from "./share-texts";
import { isColumnKept, withColumn } from "./told-share";

interface TableChoicesProps {
  readonly table: SharedTable;
  /** The sheet holds others too. */
  readonly hasNeighbours: boolean;
}

const RETOLD =
  "Die Form dieses Blattes lässt sich nicht übernehmen. Was gelesen wurde, steht in einer einfachen Tabelle.";

/** The columns of a table: first what nobody has decided upon, then what never and what always comes along. */
export function TableChoices({ table, hasNeighbours }: TableChoicesProps) {
  const { told } = usePane().state.sharing;
  const { place, columns, isRetold } = table;
  const open = columns.filter(({ reason, mayChange }) => mayChange && reason !== "needed");
  const fixed = columns.filter(({ isKept, mayChange }) => !mayChange && !isKept);
  const needed = columns.filter(({ reason }) => reason === "needed");
  const kept = needed.filter((column) => isColumnKept(told, column)).length;
  const where = placeText(place);
  return (
    <>
      {hasNeighbours && <p className="small">{`Tabelle ab ${place.cell}`}</p>}
      {isRetold && <p className="small">{RETOLD}</p>}
      {open.length > 0 && (
        <fieldset className="choices">
          <legend>Nur auf Ihren Wunsch</legend>
          {open.map((column) => (
            <ColumnChoice key={placeText(column.place)} column={column} isExplained />
          ))}
        </fieldset>
      )}
      {byReason(fixed).map(({ names, text }) => (
        <p key={text} className="small">
          <strong>{`Nicht dabei: ${names.join(", ")}.`}</strong> {text}
        </p>
      ))}
      {needed.length > 0 && (
        <Opening
          label={`${kept} von ${counted(needed.length, "Spalte", "Spalten")} der Tabelle`}
          name={`${kept} von ${counted(needed.length, "Spalte", "Spalten")} der Tabelle ${where}`}
        >
          {() => (
            <div className="choice-row" role="group" aria-label={`Spalten der Tabelle ${where}`}>
              {needed.map((column) => (
                <ColumnChoice key={placeText(column.place)} column={column} isExplained={false} />
              ))}
            </div>
          )}
        </Opening>
      )}
    </>
  );
}

interface ColumnChoiceProps {
  readonly column: SharedColumn;
  /** With the reason and what stands in it: nobody takes along what he has not seen. */
  readonly isExplained: boolean;
}

function ColumnChoice({ column, isExplained }: ColumnChoiceProps) {
  const { state, dispatch } = usePane();
  const { told } = state.sharing;
  const isKept = isColumnKept(told, column);
  const { name, samples } = column;
  return (
    <Checkbox
      label={name}
      isChecked={isKept}
      onChange={(isChecked) =>
        dispatch({ type: "share-told", told: withColumn(told, column, isChecked) })
      }
      {...(isExplained && {
        detail: (
          <>
            {whyText(column, isKept)}
            <span className="choice-samples">
              {samples.length === 0 ? "noch leer" : `Darin steht: ${samples.join(" · ")}`}
            </span>
          </>
        ),
      })}
    />
  );
}
