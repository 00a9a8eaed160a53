// Who makes up a Steuerungsgruppe as a whole: a value for tables, which judges nothing.
export * from "./composition";
