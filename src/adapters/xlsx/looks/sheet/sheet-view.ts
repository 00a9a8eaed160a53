import { MAX_COLUMNS, MAX_ROWS } from "../../../../core";
import type { XmlAttributes } from "../../xml";
import { colorReference, type ColorReference } from "../colors";

/** How a sheet stands in its window, and the colour of its tab. */
export interface SheetView {
  frozenRows: number;
  frozenColumns: number;
  rightToLeft: boolean;
  tab: ColorReference | undefined;
}

export interface SheetViewReader {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  view(): SheetView;
}

/** Reads the first view: a sheet in several windows has more, and users' custom views follow behind. */
export function sheetViewReader(): SheetViewReader {
  const view: SheetView = {
    frozenRows: 0,
    frozenColumns: 0,
    rightToLeft: false,
    tab: undefined,
  };
  let views = 0;
  let inView = false;
  return {
    view: () => view,
    open(name, attributes) {
      if (name === "tabColor") view.tab ??= colorReference(attributes);
      else if (name === "sheetView") {
        views += 1;
        inView = views === 1;
        if (inView) view.rightToLeft = isTrue(attributes["rightToLeft"]?.value);
      } else if (name === "pane" && inView) freeze(view, attributes);
    },
    close(name) {
      if (name === "sheetView") inView = false;
    },
  };
}

/** A pane that is split and not frozen counts in twentieths of a point. */
function freeze(view: SheetView, attributes: XmlAttributes): void {
  if (!attributes["state"]?.value.startsWith("frozen")) return;
  view.frozenRows = count(attributes["ySplit"]?.value, MAX_ROWS);
  view.frozenColumns = count(attributes["xSplit"]?.value, MAX_COLUMNS);
}

function count(value: string | undefined, limit: number): number {
  const number = Math.trunc(Number(value ?? "0"));
  return number > 0 ? Math.min(number, limit) : 0;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
