// Memberships as council information systems publish them: OParl's JSON into a list of members.
// Only what a list of members needs is read; contact data is left behind.
export { readExport, type OparlList } from "./read-export";
export { UnusableExport } from "./unusable-export";
