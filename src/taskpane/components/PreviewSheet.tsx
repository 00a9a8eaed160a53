import { useMemo } from "react";
import { valueText, type LaidOutCell, type LaidOutSheet } from "../../core";
import { previewBlocks, type PreviewBlock } from "../preview-blocks";
import { counted } from "../texts/severity";

/** More rows are counted, not drawn: the sheet itself shows them all. */
const MOST_ROWS = 100;

/** A laid-out sheet on the page: the same lines, tables and texts that will stand in the workbook. */
export function PreviewSheet({ sheet }: { readonly sheet: LaidOutSheet }) {
  const blocks = useMemo(() => previewBlocks(sheet), [sheet]);
  return (
    <div className="paper">
      {blocks.map((block) =>
        block.type === "line" ? (
          <p key={block.row} className={block.role}>
            {block.text}
          </p>
        ) : (
          <PreviewTable key={block.row} table={block} />
        ),
      )}
    </div>
  );
}

function PreviewTable({ table }: { readonly table: Extract<PreviewBlock, { type: "table" }> }) {
  const { columns, rows } = table;
  const rest = rows.length - MOST_ROWS;
  return (
    <>
      <div
        className="table-frame"
        role="region"
        aria-label={`Tabelle ${columns[0] ?? ""}`}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {columns.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <PreviewCell key={column} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest > 0 && (
        <p className="small">{`und ${counted(rest, "weitere Zeile", "weitere Zeilen")}`}</p>
      )}
    </>
  );
}

function PreviewCell({ cell }: { readonly cell: LaidOutCell | undefined }) {
  return <td className={cell?.role}>{cell ? valueText(cell.value) : ""}</td>;
}
