// The whole way through the core: a workbook in, an assessment and the sheets to write out.
// Shells start here; the rooms behind know nothing of each other's order.
export * from "./assess";
export * from "./compose";
export * from "./workbook-port";
