import { formatAddress, LONGEST_CELL_TEXT, type LaidOutCell, type LaidOutSheet } from "../../core";
import { decodeList } from "./decode-list";
import { findDelimiter } from "./find-delimiter";
import { listSheet } from "./list-sheet";
import { splitRows } from "./split-rows";

/** A list as a sheet of texts, and German sentences on what could not be taken over as it stood. */
export interface CsvList {
  readonly sheet: LaidOutSheet;
  readonly notes: readonly string[];
}

/**
 * The CSV list in these bytes, whatever its encoding, delimiter and line ends. `name` is wished
 * for the sheet; where Excel does not allow it, the workbook's writer changes it. Throws UnusableList for what is no list.
 */
export function readList(bytes: Uint8Array, name: string): CsvList {
  const text = decodeList(bytes);
  const sheet = listSheet(name, splitRows(findDelimiter(text)));
  return { sheet, notes: [...unreadableNotes(text), ...cutNotes(sheet.cells)] };
}

function unreadableNotes(text: string): string[] {
  return text.includes("\ufffd")
    ? [
        "Einige Zeichen der Liste waren nicht lesbar und stehen als „\ufffd“ da; prüfen Sie die Umlaute, oder speichern Sie die Liste in Excel neu als „CSV UTF-8“.",
      ]
    : [];
}

/** What the workbook cuts, because no cell of Excel could hold it. */
function cutNotes(cells: Iterable<LaidOutCell>): string[] {
  const first = [...cells].find(
    ({ value }) => value.type === "text" && value.text.length > LONGEST_CELL_TEXT,
  );
  return first
    ? [
        `Die Zelle ${formatAddress(first)} enthält mehr Text, als eine Zelle in Excel fasst; er wurde gekürzt, wie auch weitere dieser Länge.`,
      ]
    : [];
}
