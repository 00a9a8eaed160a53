import { savedName } from "../file-names";
import { download, NotSaved, writeBack } from "../files";
import { notSaved, SAVED } from "../texts/notices";
import type { FileTools } from "./tools";

/** Saving what was changed. None rejects for what the outside does: that becomes a notice. */
export interface SavingActions {
  readonly download: () => void;
  /** Into the file that was opened; the user has been asked. */
  readonly writeBack: () => Promise<void>;
}

export function savingActions({ state, dispatch }: FileTools): SavingActions {
  return {
    download: () => {
      const { file, changed } = state();
      if (!file || !changed) return;
      download(changed, savedName(file.workbook.facts.name));
      dispatch({ type: "saved", notice: undefined });
    },
    writeBack: async () => {
      const { file, changed } = state();
      const place = file?.place;
      dispatch({ type: "answered" });
      if (!place || !changed) return;
      try {
        const stamp = await writeBack(place, changed);
        dispatch({ type: "saved", notice: SAVED, place: { ...place, stamp } });
      } catch (error) {
        if (!(error instanceof NotSaved)) throw error;
        dispatch({ type: "noticed", notice: notSaved(error.message) });
      }
    },
  };
}
