// What leaves for a Word text: pieces to paste into a Vorlage, and its Anlage.
// Everything here is made of the same blocks as the sheets, chosen and shortened for paper.
export * from "./annex";
export * from "./excerpt";
export * from "./excerpts";
export * from "./paper";
