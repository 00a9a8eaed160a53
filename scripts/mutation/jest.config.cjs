const path = require("node:path");
const { projects } = require("../../jest.config.cjs");

const [{ displayName, testPathIgnorePatterns, ...node }] = projects;

/** The tests of the rooms that are mutated, and of nothing else: a mutant must be killed at home. */
module.exports = {
  ...node,
  rootDir: path.resolve(__dirname, "../.."),
  testMatch: ["<rootDir>/test/core/{rules,planning,apportionment}/**/*.test.ts"],
};
