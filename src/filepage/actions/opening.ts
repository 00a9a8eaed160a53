import { ourMistake } from "../../pane";
import { failureFrom } from "../failure";
import { openInWorker, type FileWorkbook } from "../file-workbook";
import type { OpenFile, PickedFile } from "../open-file";
import { notOpened, openedNotice, tooLarge } from "../texts/notices";
import { cellCache } from "../cells";
import type { FileTools } from "./tools";

/** Opening, one file at a time. None rejects for what the outside does: that becomes a notice. */
export interface OpeningActions {
  /** Opens at once, or asks first where something would be lost. */
  readonly open: (picked: PickedFile) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly cancelOpening: () => void;
  /** Opens what the question was about; what is not saved is lost then. */
  readonly discard: () => Promise<void>;
}

/** More bytes than a browser tab can work on beside everything else; lists have a few. */
export const MOST_BYTES = 500 * 2 ** 20;

const SAMPLE = "Beispielmappe.xlsx";

export function openingActions(tools: FileTools): OpeningActions {
  const { state, dispatch } = tools;
  const opening = openings(tools);

  async function open(picked: PickedFile): Promise<void> {
    if (state().isUnsaved) dispatch({ type: "asked", question: { type: "discard", next: picked } });
    else await opening.open(picked);
  }

  return {
    open,
    openSample: async () => {
      const file = await tools.sample().catch((error: unknown) => opening.fail(SAMPLE, error));
      if (file) await open({ file, name: SAMPLE, place: undefined, isSample: true });
    },
    cancelOpening: opening.cancel,
    discard: async () => {
      const { question } = state();
      dispatch({ type: "answered" });
      if (question?.type === "discard") await opening.open(question.next);
    },
  };
}

function openings(tools: FileTools) {
  const { dispatch } = tools;
  let running: AbortController | undefined;
  let count = 0;

  async function open(picked: PickedFile): Promise<void> {
    running?.abort();
    if (picked.file.size > MOST_BYTES) {
      dispatch({ type: "opening-ended", notice: tooLarge(picked, MOST_BYTES) });
      return;
    }
    const { signal } = (running = new AbortController());
    dispatch({ type: "opening-began", name: picked.name });
    try {
      const workbook = await openInWorker(tools.connect, picked, {
        signal,
        onProgress: (progress) => dispatch({ type: "opening-went-on", progress }),
      });
      const sheets = await workbook.outlines();
      signal.throwIfAborted();
      const file = openFile((count += 1), picked, workbook, tools);
      dispatch({ type: "opened", file, sheets, notice: openedNotice(workbook.facts) });
    } catch (error) {
      // Cancelled by the user, or by the next opening, which tells its own story.
      if (!signal.aborted) fail(picked.name, error);
    }
  }

  function fail(name: string, error: unknown): void {
    try {
      const { sentence } = failureFrom(error);
      dispatch({ type: "opening-ended", notice: notOpened(name, sentence) });
    } catch (mistake) {
      const { sentence } = ourMistake(mistake);
      dispatch({ type: "opening-ended", notice: notOpened(name, sentence) });
      throw mistake;
    }
  }

  function cancel(): void {
    running?.abort();
    dispatch({ type: "opening-ended" });
  }

  return { open, fail, cancel };
}

function openFile(
  id: number,
  { name, place, isSample }: PickedFile,
  workbook: FileWorkbook,
  { state }: FileTools,
): OpenFile {
  const columnCount = (sheet: number) => state().sheets[sheet]?.columns.length ?? 0;
  const cells = cellCache(workbook.cells, columnCount);
  // A list that was converted is no workbook on disk: there is nothing to write back into.
  return {
    id,
    name,
    workbook,
    cells,
    place: workbook.facts.isConverted ? undefined : place,
    isSample,
  };
}
