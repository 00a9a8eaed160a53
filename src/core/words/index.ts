// When two texts are the same: blanks, case, umlauts and hyphens do not matter.
// Knows words alone, no lists and no persons.
export * from "./german-number";
export * from "./name-key";
export * from "./parties";
export * from "./memoized";
export * from "./recent";
export * from "./plain-text";
