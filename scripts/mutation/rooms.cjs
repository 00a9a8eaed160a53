const { expect } = require("expect");
const { bind } = require("jest-each");

/**
 * All tests of the mutated rooms as one script, for a runner that loads it once and not anew for each
 * mutant: that is what makes thousands of mutants bearable. The long searches come last, because a
 * mutant is done with its first failing test.
 */
const tests = require.context(
  "../../test/core",
  true,
  /^\.\/(?:rules|apportionment|planning|catalogue)\/.*\.test\.ts$/,
);

const { describe, it } = globalThis;
Object.assign(globalThis, { expect, test: it });
it.each = bind(it);
describe.each = bind(describe);

const isLong = (file) => Number(/properties|search|crowded-spans|sessions/.test(file));

const files = tests
  .keys()
  .sort((one, other) => isLong(one) - isLong(other) || (one < other ? -1 : 1));
for (const file of files) describe(file, () => void tests(file));
