// The cells that are looked at: fetched window by window from the worker, kept within bounds.
export { cellCache, type CellCache, type DrawnRow } from "./cell-cache";
