// The register: organizations, persons, memberships, quotas, meetings, in the terms of OParl 1.1.
// Pure data, and the few questions that rules, plans and views all ask of it.
export * from "./blocked-days";
export * from "./collision";
export * from "./current";
export * from "./deputy-pool";
export * from "./group-by";
export * from "./meeting";
export * from "./members-beside";
export * from "./membership";
export * from "./membership-list";
export * from "./organization";
export * from "./paper-reference";
export * from "./person";
export * from "./register";
export * from "./register-index";
export * from "./seat-quota";
export * from "./seats";
export * from "./session-rules";
export * from "./shared-persons";
export * from "./steering-group";
export * from "./written-exceptions";
