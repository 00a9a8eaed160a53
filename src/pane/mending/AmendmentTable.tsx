import { placeText, type Amendment, type CellValue } from "../../core";
import { cellText, tableText } from "./amendment-text";

/** Which cells change, from what to what. */
export function AmendmentTable({
  amendment: { edits, tables },
}: {
  readonly amendment: Amendment;
}) {
  const sheets = new Set(edits.map(({ place }) => place.sheet));
  const [sheet] = sheets.size === 1 ? sheets : [];
  return (
    <>
      <table className="amendment">
        <caption>
          {sheet === undefined ? "Das ändert sich" : `Auf dem Blatt „${sheet}“ ändert sich`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Zelle</th>
            <th scope="col">bisher</th>
            <th scope="col">neu</th>
          </tr>
        </thead>
        <tbody>
          {edits.map(({ place, before, after }) => (
            <tr key={placeText(place)}>
              <th scope="row">{sheet === undefined ? placeText(place) : place.cell}</th>
              <td>
                <Value value={before} />
              </td>
              <td className="after">
                <Value value={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tables.map((edit) => (
        <p key={edit.table} className="small">
          {tableText(edit)}
        </p>
      ))}
    </>
  );
}

function Value({ value }: { readonly value: CellValue }) {
  return cellText(value) ?? <span className="quiet">leer</span>;
}
