import { proxy, type ProxyMarked } from "comlink";
import { openFile } from "../../inputs";
import { browserCodec } from "./browser-codec";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";
import type { ProgressListener } from "./progress";

/** The worker, as the page finds it. */
export interface Workroom {
  /**
   * Opens and reads whatever the user brought. Rejects with UnusableInput, with the browser's error
   * where the file cannot be read, or with AbortError after `cancelOpening`.
   */
  open(file: Blob, name: string, onProgress: ProgressListener): Promise<OpenWorkbook & ProxyMarked>;
  cancelOpening(): void;
}

export function workroom(): Workroom {
  let opening = new AbortController();

  async function opened(
    file: Blob,
    name: string,
    onProgress: ProgressListener,
    signal: AbortSignal,
  ): Promise<OpenWorkbook> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    signal.throwIfAborted();
    const workbook = openWorkbook(
      await openFile(name, bytes, { looks: true, codec: browserCodec }),
    );
    signal.throwIfAborted();
    const cancel = () => workbook.cancel();
    signal.addEventListener("abort", cancel);
    await workbook.outlines(onProgress);
    signal.removeEventListener("abort", cancel);
    return workbook;
  }

  return {
    open: async (file, name, onProgress) => {
      opening.abort();
      opening = new AbortController();
      return proxy(await opened(file, name, onProgress, opening.signal));
    },
    cancelOpening: () => opening.abort(),
  };
}
