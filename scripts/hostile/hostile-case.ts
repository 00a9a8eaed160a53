/** A file that means harm, made on the spot. */
export interface HostileCase {
  /** What it is, in German, as the report calls it. */
  readonly name: string;
  /** The file's name; its ending tells what it claims to be. */
  readonly file: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** How the file is handed over: as the list, or beside a harmless one as its mapping or its rules. */
  readonly as?: "list" | "mapping" | "rules";
  /** "check" unless it is another one. */
  readonly command?: "check" | "write" | "annex" | "calendar" | "share";
  /** More words for it. */
  readonly words?: readonly string[];
}

/** Cases of one kind, under one heading of the report. */
export interface CaseGroup {
  readonly heading: string;
  readonly cases: readonly HostileCase[];
}

/** Pieces are put together up to so many characters. */
const CHUNK = 2 ** 16;

/** The same many times over, without ever standing in memory as a whole. */
export function* repeated(
  piece: string | ((index: number) => string),
  times: number,
): Generator<string, void, undefined> {
  const atOnce = typeof piece === "string" ? Math.ceil(CHUNK / piece.length) : 256;
  for (let index = 0; index < times; index += atOnce) {
    const count = Math.min(atOnce, times - index);
    if (typeof piece === "string") yield piece.repeat(count);
    else yield Array.from({ length: count }, (_, each) => piece(index + each)).join("");
  }
}
