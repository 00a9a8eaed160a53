/** A script of the pane did not come. `message` is a German sentence: what is wrong and what to do. */
export class MissingPart extends Error {
  override readonly name = "MissingPart";

  constructor(readonly part: string) {
    super(
      "Ein Teil von Entsendung ließ sich nicht laden. Prüfen Sie die Netzverbindung und versuchen Sie es noch einmal; hilft das nicht, wenden Sie sich an Ihre IT.",
    );
  }
}
