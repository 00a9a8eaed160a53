/** The sample could not be loaded. `message` is a German sentence: what is wrong and what to do. */
export class NoSample extends Error {
  override readonly name = "NoSample";

  constructor() {
    super(
      "Die Beispielmappe ließ sich nicht laden. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal.",
    );
  }
}

/** Loads the sample once and keeps it, so that it is there without a network too; tries again after a failure. */
export function keptSample(load: () => Promise<Blob>): () => Promise<Blob> {
  let sample: Promise<Blob> | undefined;
  return () => {
    sample ??= load().catch(() => {
      sample = undefined;
      throw new NoSample();
    });
    return sample;
  };
}

/** The sample as it ships beside the page. */
export async function shippedSample(): Promise<Blob> {
  const answer = await fetch(new URL("../../assets/Beispielmappe.xlsx", import.meta.url));
  if (!answer.ok) throw new NoSample();
  return answer.blob();
}
