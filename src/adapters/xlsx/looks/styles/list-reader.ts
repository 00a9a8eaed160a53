import type { XmlAttributes } from "../../xml";

/** Takes the elements inside a list of the style sheet, entries and what is in them, as they open. */
export type ListReader = (name: string, attributes: XmlAttributes) => void;

/** Excel allows some 65,000 cell formats; of any list, what goes beyond looks plain. */
const MAX_ENTRIES = 0xffff;

/** The entry that what follows is about; in a list that is full it is not kept. */
export function begun<T>(entries: T[], entry: T): T {
  if (entries.length < MAX_ENTRIES) entries.push(entry);
  return entry;
}

/** Elements and attributes that say yes by being there (xsd:boolean with a default of true). */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false";
}
