/**
 * Takes the items of one long list by itself, byte by byte, where they are plain: this is what makes
 * large files quick. Whatever it does not know is read as XML, item by item.
 */
export interface ItemReader {
  /** The elements that lead to the list, from the root on: ["worksheet", "sheetData"]. */
  readonly path: readonly string[];
  /** The name of its items, without a prefix: "row". */
  readonly item: string;
  /** Is told which prefixes items may use, before the first. */
  begin(isBound: (prefix: string) => boolean): void;
  /**
   * Takes the item at that place and answers with the place behind it, or NOT_PLAIN, with nothing taken,
   * also for one that is cut off. Behind the last byte there is a zero.
   */
  take(bytes: Uint8Array, at: number): number;
}
