/** Counts matches in a text that comes piece by piece. */
export interface TagCounter {
  readonly take: (piece: string) => void;
  readonly end: () => number;
}

/** No tag that is counted is longer up to where it is told by. */
const LONGEST_TAG = 512;

/** `tag` begins with "<" and is global; a tag that two pieces share is counted once. */
export function tagCounter(tag: RegExp): TagCounter {
  let rest = "";
  let count = 0;
  const countIn = (text: string) => {
    count += text.match(tag)?.length ?? 0;
  };
  return {
    take: (piece) => {
      const text = rest + piece;
      const last = text.lastIndexOf("<");
      const cut = last >= 0 && text.length - last < LONGEST_TAG ? last : text.length;
      countIn(text.slice(0, cut));
      rest = text.slice(cut);
    },
    end: () => {
      countIn(rest);
      return count;
    },
  };
}
