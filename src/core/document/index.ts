// A sheet as a value: built by a view, laid out once, drawn by renderers that decide nothing.
export * from "./laid-out-sheet";
export * from "./sheet-document";
