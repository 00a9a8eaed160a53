import { behindWord, NOT_PLAIN, wordOf } from "./bytes";
import { elementText } from "./element-text";
import type { ItemReader } from "./item-reader";

const BEGIN = wordOf("<si><t");
const TEXT_END = wordOf("</t>");
const END = wordOf("</si>");

/** Shared strings that are one text, as nearly all are; `keep` is handed each as it stands there. */
export function plainStrings(keep: (text: string) => void): ItemReader {
  return {
    path: ["sst"],
    item: "si",
    begin: () => undefined,
    take(bytes, at) {
      const begun = behindWord(bytes, at, BEGIN);
      const content = begun === NOT_PLAIN ? undefined : elementText(bytes, begun, TEXT_END);
      const end = content ? behindWord(bytes, content.end, END) : NOT_PLAIN;
      if (content && end !== NOT_PLAIN) keep(content.text);
      return end;
    },
  };
}
