/** A workbook as Excel saves it, a CSV list, or an export in OParl's JSON. */
export type FileKind = "workbook" | "list" | "export";

const WORKBOOK_ENDING = /\.(?:xlsx|xlsm|xltx|xltm)$/i;
const LIST_ENDING = /\.(?:csv|tsv|tab|txt)$/i;
const EXPORT_ENDING = /\.json$/i;

/** The beginning of a zip archive, which every workbook is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** An object or a list of them; a list of members may begin with a bracket too, "[Entwurf]". */
const JSON_BEGINNING = /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*["}]|\[\s*[[{\]])/;

/**
 * What a file is, by its content where that tells: a workbook may be called .csv, an export .txt. A
 * name that promises a workbook is believed, and so is one that nobody knows: the workbook's reader
 * then says what it found instead.
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (ZIP.every((byte, index) => bytes[index] === byte)) return "workbook";
  if (WORKBOOK_ENDING.test(name)) return "workbook";
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  if (EXPORT_ENDING.test(name) || JSON_BEGINNING.test(start)) return "export";
  return LIST_ENDING.test(name) || !name.includes(".") ? "list" : "workbook";
}

/** "Liste.csv" → "Liste"; an ending that says nothing of the kind stays part of the name. */
export function baseName(name: string): string {
  const ending = [WORKBOOK_ENDING, LIST_ENDING, EXPORT_ENDING].find((each) => each.test(name));
  return ending === undefined ? name : name.replace(ending, "");
}

/** The name under which the workbook is saved, with an ending that Excel opens. */
export function workbookName(name: string): string {
  return WORKBOOK_ENDING.test(name) ? name : `${baseName(name)}.xlsx`;
}
