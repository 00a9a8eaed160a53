import type { CopiedText } from "../../desk";
import { putOnClipboard } from "../copy-text";
import { usePane } from "../pane-context";

/** Copies a piece, to be called inside a click; the element with the id `opener` may get the focus back. */
export function useCopying(): (text: CopiedText, name: string, opener: string) => Promise<void> {
  const { dispatch } = usePane();
  return async (text, name, opener) => {
    const isCopied = await putOnClipboard(text);
    dispatch(
      isCopied
        ? { type: "copied", name }
        : { type: "copy-refused", refused: { text, name, opener } },
    );
  };
}
