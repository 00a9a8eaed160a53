// Long work in steps: whoever drives it may paint, answer or stop between two of them.
// The work itself knows nothing of time; it only says how far it has come.
export * from "./steps";
