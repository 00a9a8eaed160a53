const path = require("node:path");
const { projects } = require("../../jest.config.cjs");

const [node] = projects;

/** The tests of the rooms that are mutated, and of nothing else: a mutant must be killed at home. */
module.exports = {
  ...node,
  displayName: "mutation",
  rootDir: path.resolve(__dirname, "../.."),
  roots: ["<rootDir>/scripts/mutation", "<rootDir>/src", "<rootDir>/test/core"],
  testPathIgnorePatterns: [],
  testMatch: ["<rootDir>/scripts/mutation/rooms.tests.cjs"],
};
