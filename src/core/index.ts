// The only door to the core. Shells and adapters import from here.
export * from "./calendar";
export * from "./document";
export * from "./findings";
export * from "./grid";
export * from "./register";
