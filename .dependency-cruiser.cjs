// The floor plan as rules. Each comment is written for the one who breaks it.

/** A room of the core and the rooms it may enter. */
const rooms = {
  steps: [],
  grid: [],
  calendar: [],
  words: [],
  apportionment: [],
  document: ["calendar"],
  findings: ["grid"],
  kept: ["grid"],
  // What a member stands for is told by words of the lists, and two rooms ask for it.
  register: ["grid", "calendar", "words"],
  reading: ["grid", "calendar", "findings", "kept", "register", "steps", "words"],
  rules: ["grid", "calendar", "findings", "register", "steps", "words", "apportionment"],
  // What users say of rules is applied to findings of readers and rules alike: it knows neither.
  grading: ["grid", "findings", "kept", "register", "words"],
  planning: ["calendar", "kept", "register", "steps"],
  views: ["calendar", "document", "findings", "grading", "planning", "register"],
  mending: [
    "grid",
    "calendar",
    "findings",
    "register",
    "reading",
    "planning",
    "assessment",
    "steps",
    "words",
  ],
  assessment: [
    "grid",
    "calendar",
    "document",
    "findings",
    "register",
    "reading",
    "rules",
    "grading",
    "planning",
    "views",
    "steps",
  ],
  // What is handed on is decided from what was understood, and read once more without what is hidden.
  sharing: [
    "grid",
    "calendar",
    "document",
    "register",
    "reading",
    "assessment",
    "views",
    "planning",
    "steps",
    "words",
  ],
  // Above the assessment: what goes to Word is chosen from what it knows.
  papers: ["calendar", "document", "planning", "register", "assessment", "views", "steps"],
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

/** What people start: a command line, a page in Excel, a page for files. */
const SHELLS = "(cli|taskpane|filepage)";

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
      to: { path: "^(src/(?!core/)|react|@fluentui|@microsoft)" },
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
      comment: "Everything around the core imports src/core/index.ts.",
      severity: "error",
      from: { path: "^src/(?!core/)" },
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
      name: "desk-knows-the-core-alone",
      comment:
        "The desk works beside a page and in a worker alike: it gets its workbook as a port.",
      severity: "error",
      from: { path: "^src/desk/" },
      to: { path: "(^src/(?!desk/|core/)|node_modules/)" },
    },
    {
      name: "pane-knows-core-and-desk",
      comment: "The pane stands in any shell: what it needs around it comes from its host.",
      severity: "error",
      from: { path: "^src/pane/" },
      to: { path: "^src/(?!pane/|desk/|core/)" },
    },
    {
      name: "desk-and-pane-are-entered-through-their-doors",
      comment: "Import desk/index.ts or pane/index.ts; what is not exported there is private.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/(desk|pane)/", pathNot: ["^src/$1/", "/index\\.ts$"] },
    },
    {
      name: "inputs-opens-files-for-shells",
      comment: "inputs makes a workbook of any file: it needs adapters and the core, nothing else.",
      severity: "error",
      from: { path: "^src/inputs/" },
      to: { path: "^src/", pathNot: "^src/(inputs/|core/index\\.ts$|adapters/[^/]+/index\\.ts$)" },
    },
    {
      name: "inputs-is-entered-through-its-door",
      comment: "Import inputs/index.ts; what is not exported there is private.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/inputs/" },
      to: { path: "^src/inputs/", pathNot: "^src/inputs/index\\.ts$" },
    },
    {
      name: "inner-rooms-know-no-files",
      comment: "Core, adapters, desk and pane work on what was opened; opening is for shells.",
      severity: "error",
      from: { path: "^src/(core|adapters|desk|pane)/" },
      to: { path: "^src/inputs/" },
    },
    {
      name: "nothing-enters-a-shell",
      comment: "Shells are the outermost: nothing imports one, another shell neither.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: `^src/${SHELLS}/`, pathNot: "^src/$1/" },
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
