import { refuseGone, refuseLocked } from "../edits/guards";
import { touch, writeValues } from "../edits/cell-writes";
import { formatAt, record, uniformFormat } from "../model/formats";
import { invalidArgument } from "../protocol/host-error";
import type { Property } from "../protocol/kind";
import type { RangeTarget } from "../session";
import { plainValue } from "./range-cells";

interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What a link looks like once it is set: Excel dresses the cell. */
const LOOK = new Map<string, unknown>([
  ["font/color", "#0563C1"],
  ["font/underline", "Single"],
]);

function linkOf(value: unknown): Link {
  const isObject = typeof value === "object" && value !== null;
  const link = isObject ? (value as Link) : {};
  if (link.address === undefined && link.documentReference === undefined) {
    throw invalidArgument("a link has an address or a place in the document");
  }
  return link;
}

function showLink(target: RangeTarget, link: Link, given: string | undefined): void {
  const { sheet, area } = target;
  const empty = touch(sheet, area.top, area.left).value === "";
  const text = given ?? (empty ? (link.address ?? link.documentReference) : undefined);
  if (text !== undefined) writeValues(target, text);
}

/** Range.hyperlink: null where there is none or cells differ. Setting it dresses the cell as a link. */
export const HYPERLINK: Property<RangeTarget> = {
  get: ({ sheet, area }) => {
    const link = uniformFormat(sheet.formats, "hyperlink", area, null);
    if (typeof link !== "object" || link === null) return null;
    const shown = formatAt(sheet.formats, "hyperlink", area.top, area.left) as Link;
    const value = sheet.cells.get(area.top)?.get(area.left)?.value ?? "";
    return { ...shown, textToDisplay: String(plainValue(value)) };
  },
  set: (target, value) => {
    const { session, sheet, area } = target;
    refuseGone(session.workbook, sheet);
    refuseLocked(sheet, area, "allowInsertHyperlinks");
    const { textToDisplay, ...link } = linkOf(value);
    showLink(target, link, textToDisplay);
    record(sheet.formats, "hyperlink", area, link);
    for (const [property, look] of LOOK) record(sheet.formats, property, area, look);
  },
};
