const path = require("node:path");
const { projects } = require("../../jest.config.cjs");

const [node] = projects;

/** The tests of the rooms that are mutated, and of nothing else: a mutant must be killed at home. */
module.exports = {
  ...node,
  displayName: "mutation",
  rootDir: path.resolve(__dirname, "../.."),
  testPathIgnorePatterns: [],
  testMatch: ["<rootDir>/test/core/{rules,planning,apportionment}/**/*.test.ts"],
};
