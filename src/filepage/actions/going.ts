import type { Place } from "../../core";
import type { OpenFile } from "../open-file";
import { foundPlace, NoSuchPlace, spokenPlace } from "../places";
import type { FileTools } from "./tools";

/**
 * Brings a cell to the front, and tells aloud which. `takesFocus`: the focus goes with it. Rejects with
 * NoSuchPlace, or with WorkerLost.
 */
export async function goTo(
  { state, dispatch }: Pick<FileTools, "state" | "dispatch">,
  { workbook }: OpenFile,
  place: Place,
  takesFocus: boolean,
): Promise<void> {
  const found = foundPlace(place, state().sheets);
  if (!found) throw new NoSuchPlace(place);
  const { index, address } = found;
  dispatch({ type: "gone-to", index, goal: { ...address, takesFocus } });
  const [row] = await workbook.cells(index, address.row, address.row + 1);
  const text = row?.cells.find(({ column }) => column === address.column)?.text ?? "";
  dispatch({ type: "announced", text: spokenPlace(place, text) });
}
