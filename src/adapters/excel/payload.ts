/**
 * Excel on the web refuses requests and answers above 5 MB (learn.microsoft.com, "Resource limits and
 * performance optimization for Office Add-ins"). We stay below with room for what surrounds the cells.
 */
export const PAYLOAD_BUDGET = 4_500_000;

/** Bytes of a cell of German text in a request or an answer, measured on membership lists. */
export const BYTES_A_CELL = 30;

/** One more word a cell: its number format ("dd.mm.yyyy",). */
export const BYTES_A_FORMAT = 14;

/** Fonts, fill, borders and alignment of a cell as getCellProperties answers them. */
export const BYTES_A_LOOK = 1_200;
