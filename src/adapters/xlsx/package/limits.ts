/** Deflate cannot do better than 1032 : 1 (RFC 1951: 258 bytes from 2 bits); more is a lie or a bomb. */
export const MAX_RATIO = 1032;

/** Inflated bytes of one part: a full sheet of 1,048,576 rows stays well below. */
export const MAX_PART_BYTES = 2 ** 30;

/** Inflated bytes of all parts together. */
export const MAX_PACKAGE_BYTES = 2 ** 31;

/**
 * Inflated bytes of a part that only lists others (workbook, links, content types, tables): a hundred
 * thousand names take a fifth of that. Sheets, texts and styles are read piece by piece instead.
 */
export const MAX_LIST_BYTES = 2 ** 26;

/** V8's longest string has about 2^29 characters; a part beyond that is read in pieces only. */
export const MAX_TEXT_BYTES = 2 ** 29 - 64;

/** More entries than this, or more bytes, would need zip64 on writing. */
export const MAX_ENTRIES = 0xfffe;
export const MAX_ARCHIVE_BYTES = 0xfffffffe;
