import { parseAddress, SEVERITIES, type Finding, type Place, type Severity } from "../../core";

/** What findings say of one cell. */
export interface CellMark {
  /** The gravest of them. */
  readonly severity: Severity;
  /** In the order of the findings; what is too much to read is only counted. */
  readonly messages: readonly { readonly severity: Severity; readonly text: string }[];
  readonly more: number;
}

/** So many messages are read beside a cell; all of them stand in the list of findings. */
const MOST_MESSAGES = 4;

/** Marks by sheet name, row and column. */
export type CellMarks = ReadonlyMap<string, ReadonlyMap<number, ReadonlyMap<number, CellMark>>>;

interface GrowingMark {
  severity: Severity;
  readonly messages: { readonly severity: Severity; readonly text: string }[];
  more: number;
}

/** Every cell that a finding names, the first and the ones it collides with. */
export function cellMarks(findings: readonly Finding[]): CellMarks {
  const sheets = new Map<string, Map<number, Map<number, GrowingMark>>>();
  for (const finding of findings) {
    for (const place of finding.places) add(sheets, place, finding);
  }
  return sheets;
}

function add(
  sheets: Map<string, Map<number, Map<number, GrowingMark>>>,
  place: Place,
  { severity, message }: Finding,
): void {
  const address = parseAddress(place.cell);
  if (!address) return;
  const row = entry(entry(sheets, place.sheet, newMap), address.row, newMap);
  const mark = entry(row, address.column, () => ({ severity, messages: [], more: 0 }));
  if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(mark.severity)) mark.severity = severity;
  if (mark.messages.some(({ text }) => text === message)) return;
  if (mark.messages.length < MOST_MESSAGES) mark.messages.push({ severity, text: message });
  else mark.more += 1;
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => NoInfer<Value>): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = make();
  map.set(key, made);
  return made;
}
