import type { CellRange } from "../../../../src/core";
import { isEntireColumn, isEntireRow } from "../model/areas";
import { findArea } from "../model/find-area";
import { setOrReset } from "../model/set-or-reset";
import type { HostPage } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import {
  hostObject,
  isHostObject,
  type HostObject,
  type Kind,
  type Property,
} from "../protocol/kind";
import type { OnSheet, RangeTarget } from "../session";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string" && value.length <= 255;
const isBoolean: Check = (value) => typeof value === "boolean";
const isPoints: Check = (value) => typeof value === "number" && value >= 0 && value < 1_000;
const isOneOf =
  (...texts: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && texts.includes(value);

function isZoom(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const zoom = value as Record<string, unknown>;
  const pages = ["horizontalFitToPages", "verticalFitToPages"].some((key) => key in zoom);
  const scale = typeof zoom["scale"] === "number" && zoom["scale"] >= 10 && zoom["scale"] <= 400;
  // Excel takes a scale or a number of pages, not both.
  return pages ? !("scale" in zoom) : scale;
}

/** Margins of a new German workbook in points: 1.78 cm and 1.91 cm. */
const MARGINS = new Map([
  ["leftMargin", 50.4],
  ["rightMargin", 50.4],
  ["topMargin", 54],
  ["bottomMargin", 54],
  ["headerMargin", 21.6],
  ["footerMargin", 21.6],
]);

function setting(name: string, fallback: unknown, check: Check): Property<OnSheet> {
  return {
    get: ({ sheet }) => sheet.page.settings.get(name) ?? fallback,
    set: ({ sheet }, value) => {
      if (!check(value)) throw invalidArgument(`${name}: ${JSON.stringify(value)}`);
      setOrReset(sheet.page.settings, name, value, fallback);
    },
  };
}

const PAPERS = isOneOf("A3", "A4", "A5", "Letter", "Legal");

const PROPERTIES: Readonly<Record<string, Property<OnSheet>>> = {
  orientation: setting("orientation", "Portrait", isOneOf("Portrait", "Landscape")),
  paperSize: setting("paperSize", "A4", PAPERS),
  zoom: setting("zoom", { scale: 100 }, isZoom),
  centerHorizontally: setting("centerHorizontally", false, isBoolean),
  centerVertically: setting("centerVertically", false, isBoolean),
  printGridlines: setting("printGridlines", false, isBoolean),
  printHeadings: setting("printHeadings", false, isBoolean),
  blackAndWhite: setting("blackAndWhite", false, isBoolean),
  ...Object.fromEntries(
    [...MARGINS].map(([name, points]) => [name, setting(name, points, isPoints)]),
  ),
};

const CORNERS = ["leftHeader", "centerHeader", "rightHeader"];
const FEET = ["leftFooter", "centerFooter", "rightFooter"];
const PAGES = ["defaultForAllPages", "firstPage", "evenPages", "oddPages"];

function headerFooter(target: OnSheet, pages: string): HostObject {
  const names = [...CORNERS, ...FEET];
  const properties = names.map((name) => {
    return [name, setting(`headersFooters/${pages}/${name}`, "", isText)] as const;
  });
  const kind: Kind<OnSheet> = {
    name: "HeaderFooter",
    properties: Object.fromEntries(properties),
  };
  return hostObject(kind, target);
}

const HEADERS_FOOTERS: Kind<OnSheet> = {
  name: "HeaderFooterGroup",
  properties: {
    state: setting(
      "headersFooters/state",
      "Default",
      isOneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
    ),
    useSheetMargins: setting("headersFooters/useSheetMargins", true, isBoolean),
    useSheetScale: setting("headersFooters/useSheetScale", true, isBoolean),
  },
  children: Object.fromEntries(
    PAGES.map((pages) => [pages, (target: OnSheet) => headerFooter(target, pages)]),
  ),
};

type Part = "printArea" | "titleRows" | "titleColumns";

function areaOf({ session, sheet }: OnSheet, value: unknown): CellRange {
  if (isHostObject(value)) return (value.target as RangeTarget).area;
  const found = typeof value === "string" ? findArea(session.workbook, value, sheet) : undefined;
  if (!found) throw invalidArgument(String(value));
  return found.area;
}

function setPart(target: OnSheet, part: Part, value: unknown): void {
  const area = areaOf(target, value);
  const fits =
    part === "printArea" || (part === "titleRows" ? isEntireRow(area) : isEntireColumn(area));
  if (!fits) throw invalidArgument(`${part}: whole rows or columns`);
  target.sheet.page[part] = area;
}

function part(part: Part) {
  return ({ session, sheet }: OnSheet): HostObject | null => {
    const area = (sheet.page satisfies HostPage)[part];
    if (!area) return null;
    return part === "printArea"
      ? session.make.areas(session, sheet, [area])
      : session.make.range(session, sheet, area);
  };
}

const MARGIN_NAMES = ["left", "right", "top", "bottom", "header", "footer"];
const POINTS = new Map([
  ["Points", 1],
  ["Inches", 72],
  ["Centimeters", 72 / 2.54],
]);

function setMargins({ sheet }: OnSheet, [unit, margins]: readonly unknown[]): void {
  const factor = POINTS.get(String(unit));
  if (factor === undefined) throw invalidArgument(String(unit));
  const given = (margins ?? {}) as Record<string, unknown>;
  for (const name of MARGIN_NAMES) {
    const value = given[name];
    if (typeof value === "number") sheet.page.settings.set(`${name}Margin`, value * factor);
  }
}

const PAGE_LAYOUT: Kind<OnSheet> = {
  name: "PageLayout",
  properties: PROPERTIES,
  children: { headersFooters: (target) => hostObject(HEADERS_FOOTERS, target) },
  methods: {
    setPrintArea: (target, [value]) => setPart(target, "printArea", value),
    setPrintTitleRows: (target, [value]) => setPart(target, "titleRows", value),
    setPrintTitleColumns: (target, [value]) => setPart(target, "titleColumns", value),
    setPrintMargins: setMargins,
    getPrintAreaOrNullObject: part("printArea"),
    getPrintTitleRowsOrNullObject: part("titleRows"),
    getPrintTitleColumnsOrNullObject: part("titleColumns"),
  },
};

export function pageLayoutObject(target: OnSheet): HostObject {
  return hostObject(PAGE_LAYOUT, target);
}
