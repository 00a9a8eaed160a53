import type { PreviewBlock, PreviewCell } from "../../desk";
import { counted } from "../texts/severity";

/** A laid-out sheet on the page: the same lines, tables and texts that will stand in the workbook. */
export function PreviewSheet({ blocks }: { readonly blocks: readonly PreviewBlock[] }) {
  return (
    <div className="paper">
      {blocks.map((block) => (
        <Block key={block.row} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: PreviewBlock }) {
  switch (block.type) {
    case "line":
      return <p className={block.role}>{block.text}</p>;
    case "table":
      return <PreviewTable table={block} />;
    case "rest":
      return (
        <p className="small">{`und ${counted(block.count, "weitere Zeile", "weitere Zeilen")}`}</p>
      );
  }
}

function PreviewTable({ table }: { readonly table: Extract<PreviewBlock, { type: "table" }> }) {
  const { columns, rows } = table;
  return (
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
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <BodyCell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BodyCell({ cell }: { readonly cell: PreviewCell | undefined }) {
  return <td className={cell?.role}>{cell?.text}</td>;
}
