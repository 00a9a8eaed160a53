/** What a command says of what it has saved. */
export interface Saved {
  readonly file: string;
  /** German sentences on what somebody might not expect. */
  readonly notes: readonly string[];
}
