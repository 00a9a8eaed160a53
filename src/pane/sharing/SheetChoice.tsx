import { placeText, type SharedSheet } from "../../core";
import type { SharedPreview } from "../../desk";
import { usePane } from "../pane-context";
import { PreviewSheet } from "../writing/PreviewSheet";
import { Checkbox } from "./Checkbox";
import { Opening } from "./Opening";
import { whyText } from "./share-texts";
import { TableChoices } from "./TableChoices";
import { isSheetKept, withSheet } from "./told-share";

interface SheetChoiceProps {
  readonly sheet: SharedSheet;
  /** As it will stand; undefined where it does not come along (yet). */
  readonly preview: SharedPreview | undefined;
  /** A sheet of ours that does not say what the list says. */
  readonly isOutdated: boolean;
}

const OUTDATED =
  "Das Blatt ist nicht auf dem Stand der Liste. Schreiben Sie es vorher neu, wenn beides zusammenpassen soll.";

/** A sheet that the user may take along: its columns, and how it will stand. */
export function SheetChoice({ sheet, preview, isOutdated }: SheetChoiceProps) {
  const { state, dispatch } = usePane();
  const { told } = state.sharing;
  const { name, tables } = sheet;
  const isKept = isSheetKept(told, sheet);
  return (
    <li className="share-sheet">
      <Checkbox
        label={<strong>{name}</strong>}
        detail={whyText(sheet, isKept)}
        isChecked={isKept}
        onChange={(isChecked) =>
          dispatch({ type: "share-told", told: withSheet(told, sheet, isChecked) })
        }
      />
      {isKept && (
        <div className="below">
          {isOutdated && <p className="small attention">{OUTDATED}</p>}
          {tables.map((table) => (
            <TableChoices
              key={placeText(table.place)}
              table={table}
              hasNeighbours={tables.length > 1}
            />
          ))}
          {preview && (
            <Opening label="Vorschau" name={`Vorschau ${name}`}>
              {() => <PreviewSheet blocks={preview.blocks} />}
            </Opening>
          )}
        </div>
      )}
    </li>
  );
}
