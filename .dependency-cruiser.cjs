// The floor plan as rules. Each comment is written for the one who breaks it.

/** A room of the core and the rooms it may enter. */
const rooms = {
  grid: [],
  calendar: [],
  document: ["calendar"],
  findings: ["grid"],
  register: ["grid", "calendar"],
  reading: ["grid", "calendar", "findings", "register"],
  rules: ["grid", "calendar", "findings", "register"],
  planning: ["calendar", "register"],
  views: ["calendar", "document", "findings", "planning", "register"],
  assessment: [
    "grid",
    "calendar",
    "document",
    "findings",
    "register",
    "reading",
    "rules",
    "planning",
    "views",
  ],
};
const names = Object.keys(rooms);

const mayEnter = Object.entries(rooms).map(([room, allowed]) => ({
  name: `core-${room}-enters-only-its-neighbours`,
  comment: `core/${room} may use ${allowed.join(", ") || "no other room"}: data flows one way.`,
  severity: "error",
  from: { path: `^src/core/${room}/` },
  to: {
    path: `^src/core/(${names.filter((name) => name !== room && !allowed.includes(name)).join("|")})/`,
  },
}));

const door = names.map((room) => ({
  name: `core-${room}-is-entered-through-its-door`,
  comment: `Import core/${room}/index.ts; what is not exported there is private.`,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/core/${room}/` },
  to: { path: `^src/core/${room}/`, pathNot: `^src/core/${room}/index\\.ts$` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...mayEnter,
    ...door,
    {
      name: "no-circular",
      comment: "A circle has no bottom to understand it from.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-is-pure",
      comment: "The core knows no adapter, no shell and no platform.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^(src/(adapters|cli|taskpane)/|react|@fluentui|@microsoft)" },
    },
    {
      name: "core-uses-no-node",
      comment: "The core runs in Excel, in a page and in Node alike.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "outside-enters-core-by-its-front-door",
      comment: "Shells and adapters import src/core/index.ts.",
      severity: "error",
      from: { path: "^src/(adapters|cli|taskpane)/" },
      to: { path: "^src/core/", pathNot: "^src/core/index\\.ts$" },
    },
    {
      name: "adapters-never-each-other",
      comment: "An adapter knows the core and its own library, no other adapter.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
    },
    {
      name: "nothing-enters-a-shell",
      comment: "Shells are the outermost: nothing imports cli or taskpane.",
      severity: "error",
      from: { path: "^src/(core|adapters)/" },
      to: { path: "^src/(cli|taskpane)/" },
    },
    {
      name: "no-orphans",
      comment: "A file that nobody imports is dead or misplaced; taskpane/page is copied as it is.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "^src/taskpane/page/"] },
      to: {},
    },
    {
      name: "product-uses-no-dev-dependency",
      comment: "What ships needs its libraries in dependencies.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
