import { useDrawnRow } from "./sheet-context";

/** The number at the left of a row; says so where the workbook hides the row. */
export function RowNumber({ row }: { readonly row: number }) {
  const isHidden = useDrawnRow(row)?.isHidden ?? false;
  if (!isHidden) return <span className="line-name">{row + 1}</span>;
  return (
    <span className="line-name was-hidden" title={`Zeile ${row + 1} ist in der Mappe ausgeblendet`}>
      {row + 1}
      <span className="hidden">, in der Mappe ausgeblendet</span>
    </span>
  );
}
