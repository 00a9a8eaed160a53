// Plain days and what the calendar of North Rhine-Westphalia says about them.
// No clock: the day for which something is judged is always an argument.
export * from "./day";
export * from "./day-text";
export * from "./holidays";
export * from "./legislative-term";
export * from "./term";
export * from "./vacations";
export * from "./week";
export * from "./working-days";
