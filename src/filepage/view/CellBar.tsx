import { formatAddress, type CellAddress } from "../../core";
import { SEVERITY_TEXTS } from "../../pane";
import type { CellMark } from "../worker";
import { useDrawnRow } from "./sheet-context";

/** The selected cell above the sheet, as in Excel: its address, its whole text, and what findings say of it. */
export function CellBar({ cell: { row, column } }: { readonly cell: CellAddress }) {
  const cell = useDrawnRow(row)?.cells.get(column);
  return (
    <div className="cell-bar">
      <span className="cell-name">{formatAddress({ row, column })}</span>
      <span className="cell-text">{cell?.text ?? ""}</span>
      {cell?.mark && <MarkLine mark={cell.mark} />}
    </div>
  );
}

/** The gravest message; the others are in the list of findings. */
function MarkLine({ mark: { severity, messages, more } }: { readonly mark: CellMark }) {
  const [first] = messages;
  const rest = messages.length - 1 + more;
  return (
    <span className="cell-mark" title={first?.text}>
      <i className={`mark ${severity}`} aria-hidden />
      <strong>{SEVERITY_TEXTS[severity].one}:</strong> {first?.text}
      {rest > 0 && ` (und ${rest} weitere)`}
    </span>
  );
}
