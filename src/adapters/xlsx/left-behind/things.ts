import type { LeftBehindKind } from "../../../core";

/** What one kind of part holds; without `tag` the part itself is the thing. */
export interface Thing {
  readonly kind: LeftBehindKind;
  readonly part: RegExp;
  /** Global. Each match is one thing; none is longer than a tag of a few hundred characters. */
  readonly tag?: RegExp;
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** Prefixes differ between producers. */
function tag(name: string, attributes = ""): RegExp {
  return new RegExp(`<(?:[\\w.-]{1,30}:)?${name}(?=[\\s/>])${attributes}`, "g");
}

/** In the order in which users are told. A part may hold several. */
export const THINGS: readonly Thing[] = [
  { kind: "comments", part: /^xl\/(?:[^/]+\/)?comments[^/]*\.xml$/i, tag: tag("comment") },
  {
    kind: "threaded-comments",
    part: /^xl\/threadedcomments\/[^/]+\.xml$/i,
    tag: tag("threadedComment"),
  },
  { kind: "formulas", part: SHEET, tag: tag("f") },
  { kind: "macros", part: /(?:^|\/)vbaproject\.bin$/i },
  {
    kind: "properties",
    part: /^docprops\/(?:core|app)\.xml$/i,
    tag: /<(?:\w{1,10}:)?(?:creator|lastModifiedBy|title|subject|keywords|description|category|contentStatus|Manager|Company|HyperlinkBase)(?:\s[^>]{0,200})?>(?=[^<])/g,
  },
  { kind: "custom-properties", part: /^docprops\/custom\.xml$/i, tag: tag("property") },
  { kind: "custom-properties", part: SHEET, tag: tag("customPr") },
  { kind: "custom-xml", part: /^customxml\/item\d+\.xml$/i },
  { kind: "external-links", part: /^xl\/externallinks\/[^/]+\.xml$/i },
  { kind: "pivot-tables", part: /^xl\/pivottables\/[^/]+\.xml$/i },
  { kind: "pivot-caches", part: /^xl\/pivotcache\/pivotcachedefinition[^/]*\.xml$/i },
  { kind: "connections", part: /^xl\/connections\.xml$/i, tag: tag("connection") },
  { kind: "connections", part: /^xl\/querytables\/[^/]+\.xml$/i },
  { kind: "charts", part: /^xl\/charts\/chart[^/]*\.xml$/i },
  { kind: "images", part: /^xl\/media\/[^/]+$/i },
  { kind: "shapes", part: /^xl\/drawings\/drawing[^/]*\.xml$/i, tag: tag("sp") },
  { kind: "controls", part: /^xl\/(?:ctrlprops|activex)\/[^/]+\.xml$/i },
  { kind: "embedded-files", part: /^xl\/embeddings\/[^/]+$/i },
  { kind: "slicers", part: /^xl\/(?:slicers|timelines)\/[^/]+\.xml$/i },
  {
    kind: "headers",
    part: SHEET,
    tag: /<(?:[\w.-]{1,30}:)?(?:odd|even|first)(?:Header|Footer)>(?=[^<])/g,
  },
  { kind: "validations", part: SHEET, tag: tag("dataValidation") },
  { kind: "conditional-formats", part: SHEET, tag: tag("conditionalFormatting") },
  { kind: "hyperlinks", part: SHEET, tag: tag("hyperlink") },
  { kind: "printer-settings", part: /^xl\/printersettings\/[^/]+$/i },
  { kind: "revisions", part: /^xl\/revisions\/[^/]+\.xml$/i },
  { kind: "web-extensions", part: /^xl\/webextensions\/[^/]+\.xml$/i },
  { kind: "labels", part: /^docmetadata\/[^/]+\.xml$/i },
  { kind: "signatures", part: /^_xmlsignatures\/[^/]+$/i },
];

/** Parts that every workbook has, those that belong to a thing above, and such as hold no words. */
export const COMMON_PARTS: readonly RegExp[] = [
  /(?:^|\/)_rels\//i,
  /^\[content_types\]\.xml$/i,
  /^docprops\//i,
  /^customxml\//i,
  /^xl\/(?:workbook|styles|sharedstrings|calcchain|metadata)[^/]*\.(?:xml|bin)$/i,
  /^xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets|theme|tables|drawings|charts|persons|richdata|pivotcache|slicercaches|timelinecaches|activex)\//i,
];
