const ENTITIES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** A lone half of a surrogate pair is no character: nothing can store it in UTF-8. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Escapes what XML reserves; for element content and double-quoted attributes alike. */
export function escapeXml(text: string): string {
  return text
    .replace(LONE_SURROGATE, "\uFFFD")
    .replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character);
}

/**
 * What would be read as _xHHHH_: with its own "_" at the end, or with that of an escape behind it, for
 * "_x000D" and a control character become "_x000D_x0001_".
 */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}[_\u0000-\u001F\uFFFE\uFFFF])/g;

function hexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/**
 * A string as SpreadsheetML stores it (ECMA-376 part 1, 22.9.2.19, ST_Xstring): what XML cannot hold
 * becomes _xHHHH_, and a literal "_x000D_" is protected from being read as such. A raw carriage
 * return would come back as a line feed.
 */
export function escapeString(text: string): string {
  const protectedText = text.replace(LIKE_ESCAPE, "_x005F_");
  return escapeXml(protectedText.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, hexadecimal));
}

/** The same for an attribute, where XML would turn line breaks and tabs into blanks. */
export function escapeStringAttribute(text: string): string {
  return escapeString(text).replace(/[\t\n]/g, (character) => hexadecimal(character).toLowerCase());
}

/** Excel drops outer and doubled blanks unless the element says to keep them. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|\s\s|[\n\t]/.test(text);
}

const BLANK = 0x20;
/** By code of a character up to U+024F: 1 where it is none of what XML, escapes or blanks ask a look at. */
const PLAIN = Uint8Array.from({ length: 0x250 }, (_, code) =>
  /[!-~\u00a1-\u024f]/.test(String.fromCharCode(code)) && !/[&<>"_]/.test(String.fromCharCode(code))
    ? 1
    : 0,
);

/**
 * Whether a text can be stored as it is: Latin letters and signs, single blanks between them. For these
 * are nearly all, and one look at them costs less than the four patterns that all others are asked for.
 */
export function isPlain(text: string): boolean {
  let before = BLANK;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === BLANK ? before === BLANK : PLAIN[code] !== 1) return false;
    before = code;
  }
  return before !== BLANK;
}

const TYPED = new Set(Array.from("=+-@'\"\t", (character) => character.charCodeAt(0)));

/** True for text that Excel would take for a formula, a number or a mark once somebody edits it. */
export function looksTyped(text: string): boolean {
  return TYPED.has(text.charCodeAt(0));
}
