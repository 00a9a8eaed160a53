const MARK = "-entsendung";

/** The name to save under: "Liste.xlsx" → "Liste-entsendung.xlsx"; once is enough. */
export function savedName(name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ".xlsx"];
  return stem.endsWith(MARK) ? stem + ending : stem + MARK + ending;
}

/** "Liste.xlsm" → "Liste-ausschuss.xlsx": the committee version never holds macros. */
export function committeeName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}-ausschuss.xlsx`;
}

/** "Liste.xlsx" → "Liste-sitzungen-2021.ics". */
export function calendarName(name: string, year: number): string {
  return `${name.replace(/\.[^.]*$/, "")}-sitzungen-${year}.ics`;
}

/** "Liste.xlsx" → "Liste-anlage.docx". */
export function annexName(name: string): string {
  return `${name.replace(/\.[^.]*$/, "")}-anlage.docx`;
}
