// A sheet as a value: built by a view, laid out once, drawn by renderers that decide nothing.
// Builders refuse what no sheet can be; the plain-text renderer serves command line and tests.
export * from "./build-document";
export * from "./builders";
export * from "./fit-cell";
export * from "./free-names";
export * from "./kept-text";
export * from "./laid-out-sheet";
export * from "./lay-out";
export * from "./mark";
export * from "./page";
export * from "./page-width";
export * from "./printable-text";
export * from "./render-clipboard-text";
export * from "./render-html";
export * from "./render-text";
export * from "./role-look";
export * from "./sheet-document";
export * from "./sheet-page";
export { rowsMadeFrom, type TableRows } from "./table-rows";
export * from "./table-title";
export * from "./wrap-text";
