// What is found about the user's sheets, as data: code, weight, German texts and cells.
// Rules and readers report cases of a kind; nobody else makes a finding.
export * from "./finding";
export * from "./finding-code";
export * from "./finding-kind";
export * from "./order";
