import type { TextDecoding } from "../../package";
import { OWN_NAMESPACES, xmlReader, type XmlHandlers } from "../../xml";
import type { ItemReader } from "./item-reader";

/** The XML of a part without the items that were taken out of it; they are whole, so it never notices. */
export interface XmlBeside {
  write(bytes: Uint8Array): void;
  close(): void;
  /** Whether an item may begin here: right in the list, nothing but white space behind the last tag. */
  isInList(): boolean;
}

export function xmlBeside(
  subject: string,
  handlers: XmlHandlers,
  decoding: TextDecoding,
  items: ItemReader,
): XmlBeside {
  const open: string[] = [];
  let isUsable = false;
  let tagEnd = 0;
  let written = 0;
  let isClear = false;
  const standsInPath = () =>
    open.length === items.path.length && items.path.every((name, depth) => open[depth] === name);
  const reader = xmlReader(subject, {
    ...handlers,
    open(name, attributes, end) {
      tagEnd = end;
      open.push(name);
      if (standsInPath()) begin();
      handlers.open?.(name, attributes, end);
    },
    close(name, end) {
      tagEnd = end;
      open.pop();
      handlers.close?.(name, end);
    },
  });
  const begin = () => {
    isUsable = OWN_NAMESPACES.has(reader.resolve("") ?? "");
    items.begin((prefix) => reader.resolve(prefix) !== undefined);
  };
  const write = (text: string) => {
    reader.write(text);
    const behind = text.slice(Math.max(0, tagEnd - written));
    isClear = (isClear || tagEnd >= written) && /^[ \t\r\n]*$/.test(behind);
    written += text.length;
  };
  return {
    write: (bytes) => write(decoding.next(bytes)),
    close() {
      write(decoding.end());
      reader.close();
    },
    isInList: () => isClear && isUsable && standsInPath(),
  };
}
