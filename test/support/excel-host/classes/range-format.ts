import { refuseLocked } from "../edits/guards";
import { columnsOf, setLines } from "../edits/lines";
import { forgetFormats } from "../model/formats";
import { hostObject, type Kind } from "../protocol/kind";
import type { RangeTarget } from "../session";
import { RANGE_BORDERS } from "./range-borders";
import { COLUMN_WIDTH, ROW_HEIGHT } from "./range-lines";
import { recorded, recordedAll } from "./recorded";

const FONT_NAMES = ["name", "size", "color", "italic", "bold", "underline", "strikethrough"];
const MORE_FONT_NAMES = ["subscript", "superscript", "tintAndShade"];

const FONT: Kind<RangeTarget> = {
  name: "RangeFont",
  properties: recordedAll("font/", [...FONT_NAMES, ...MORE_FONT_NAMES]),
};

const fillColor = recorded("fill/color");
const fillPattern = recorded("fill/pattern");

const FILL: Kind<RangeTarget> = {
  name: "RangeFill",
  properties: {
    ...recordedAll("fill/", ["patternColor", "tintAndShade"]),
    // A color makes the fill solid, white too: "#FFFFFF" is also what an empty fill answers.
    color: {
      ...fillColor,
      set: (target, value) => {
        fillColor.set?.(target, value);
        fillPattern.set?.(target, "Solid");
      },
    },
    pattern: {
      ...fillPattern,
      set: (target, value) => {
        if (value === "None") forgetFormats(target.sheet.formats, target.area, "fill/color");
        fillPattern.set?.(target, value);
      },
    },
  },
  methods: {
    clear: ({ sheet, area }) => {
      refuseLocked(sheet, area, "allowFormatCells");
      forgetFormats(sheet.formats, area, "fill/");
    },
  },
};

const PROTECTION: Kind<RangeTarget> = {
  name: "FormatProtection",
  properties: recordedAll("protection/", ["locked", "formulaHidden"]),
};

const PLAIN_NAMES = ["wrapText", "horizontalAlignment", "verticalAlignment", "textOrientation"];
const MORE_PLAIN_NAMES = ["indentLevel", "shrinkToFit", "readingOrder"];

/** Range.format: recorded as it is set; widths and heights go to the columns and rows. */
export const RANGE_FORMAT: Kind<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    ...recordedAll("", [...PLAIN_NAMES, ...MORE_PLAIN_NAMES]),
    columnWidth: COLUMN_WIDTH,
    rowHeight: ROW_HEIGHT,
  },
  children: {
    font: (target) => hostObject(FONT, target),
    fill: (target) => hostObject(FILL, target),
    borders: (target) => hostObject(RANGE_BORDERS, target),
    protection: (target) => hostObject(PROTECTION, target),
  },
  methods: {
    // Fitting needs the font's measures; the standard width is as good as any here.
    autofitColumns: ({ sheet, area }) => {
      refuseLocked(sheet, area, "allowFormatColumns");
      setLines(sheet.columns, columnsOf(area), (line) => delete line.size);
    },
    autofitRows: ({ sheet, area }) => {
      refuseLocked(sheet, area, "allowFormatRows");
      for (const [index, line] of sheet.rows) {
        if (index >= area.top && index <= area.bottom) delete line.size;
      }
    },
  },
};
