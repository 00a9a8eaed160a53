import type { FileWorkbook } from "./file-workbook";
import type { CellCache } from "./cells";

/** What the user picked, dropped, or asked for as the sample. */
export interface PickedFile {
  readonly file: Blob;
  readonly name: string;
  /** A way back into the file, where the browser gives one. */
  readonly place: FilePlace | undefined;
  readonly isSample: boolean;
}

/** A file on disk that can be written to, and what tells that somebody else has changed it. */
export interface FilePlace {
  readonly handle: FileSystemFileHandle;
  readonly stamp: FileStamp;
}

export interface FileStamp {
  /** Milliseconds since 1970, as the browser tells them. */
  readonly lastModified: number;
  readonly size: number;
}

/** A workbook that is open on the page. */
export interface OpenFile {
  /** Tells one opening from the next, also of the same file. */
  readonly id: number;
  /** The file's own name: "Liste.csv". */
  readonly name: string;
  readonly workbook: FileWorkbook;
  readonly cells: CellCache;
  readonly place: FilePlace | undefined;
  readonly isSample: boolean;
}
