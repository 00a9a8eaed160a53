/** Copies of one workbook by the name of the step that made them, and what a judge must know of them. */
export interface Copies {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly notes: {
    /** The sentence of the refusal; an unforeseen error begins with ERROR. */
    readonly refused?: string;
    /** German sentences that users are told on writing. */
    readonly warnings?: readonly string[];
    /** What our own reader and a repeated write say against a copy. */
    readonly losses?: readonly string[];
    readonly amended?: AmendedNote;
    readonly extended?: AmendedNote;
  };
}

export interface AmendedNote {
  /** Why no cell of the workbook could be changed. */
  readonly refused?: string;
  readonly sheet?: string;
  readonly cells?: readonly string[];
}
