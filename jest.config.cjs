const { availableParallelism } = require("node:os");

const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};

/** What all tests share. */
const common = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform,
  setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
  // Its package names a file for require that it does not contain; the other one is CommonJS too.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};

/** @type {import("jest").Config} */
module.exports = {
  // Left to itself, jest keeps one processor for its own work, and of two that is half of them.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    { ...common, displayName: "node", testPathIgnorePatterns: ["/test/browser/"] },
    {
      ...common,
      displayName: "browser",
      roots: ["<rootDir>/test/browser"],
      globalSetup: "<rootDir>/test/support/browser/global-setup.cjs",
    },
  ],
};
