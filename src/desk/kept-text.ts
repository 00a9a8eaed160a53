import type { Workbook, WorkbookPort } from "../core";

/** The text that the workbook keeps for us, changed part by part, so that no part is lost for another. */
export interface KeptText {
  /** What a reading found holds from then on. */
  seen(read: Pick<Workbook, "kept">): void;
  /** Reads the workbook where nobody has. Rejects with the port's failures. */
  change(changed: (kept: string | undefined) => string | undefined): Promise<void>;
}

export function keptText(port: Pick<WorkbookPort, "read" | "keep">): KeptText {
  let known: { readonly text: string | undefined } | undefined;
  let changing: Promise<unknown> = Promise.resolve();
  const apply = async (changed: (kept: string | undefined) => string | undefined) => {
    const text = changed(known ? known.text : (await port.read()).kept);
    await port.keep(text);
    known = { text };
  };
  return {
    seen: ({ kept }) => {
      known = { text: kept };
    },
    // One after the other: two changes that begin on the same text would lose one of the two.
    change: (changed) => {
      const applied = changing.then(() => apply(changed));
      changing = applied.catch(() => undefined);
      return applied;
    },
  };
}
