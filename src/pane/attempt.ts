/** What failed, so that "again" means the same thing. */
export type Attempt =
  | "read"
  | "write"
  | "templates"
  | "mapping"
  | "select"
  | "settings"
  | "sessions"
  | "calendar"
  | "annex"
  | "rules"
  | "catalogue"
  | "copy"
  | "share"
  | "mend"
  | "undo";
