// Findings and plans as German sheets and texts: all words that users read of them are made here.
// Views decide what is said, in which order and with which weight; layOut decides where it stands.
export { alternativeTexts } from "./declined-text";
export * from "./delegation-document";
export * from "./delegation-lines";
export * from "./findings-text";
export * from "./judgement";
export * from "./report-document";
export * from "./resolution";
export * from "./rule-lines";
export * from "./schedule-document";
export * from "./severity-text";
export * from "./template-documents";
export { footerText } from "./wording";
