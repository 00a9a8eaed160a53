/** A whole file, in one piece or in several that stand one behind the other. */
export type FileContent = Uint8Array | readonly Uint8Array[];

/** What a command says of what it has saved. */
export interface Saved {
  readonly file: string;
  /** German sentences on what somebody might not expect. */
  readonly notes: readonly string[];
}
