const { readdirSync } = require("node:fs");
const path = require("node:path");

const CORE = path.resolve(__dirname, "../../test/core");
const ROOMS = ["rules", "apportionment", "planning", "catalogue"];

/**
 * All tests of the mutated rooms as one file, so that the core is loaded once for a mutant and not
 * once for each of them: that is most of what a mutant costs. The long searches come last, because
 * a mutant is done with its first failing test.
 */
const files = ROOMS.flatMap((room) =>
  readdirSync(path.join(CORE, room), { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(room, file)),
).sort((one, other) => isLong(one) - isLong(other) || (one < other ? -1 : 1));

function isLong(file) {
  return Number(/properties|search|crowded-spans|sessions/.test(file));
}

for (const file of files) {
  globalThis.describe(file, () => {
    require(path.join(CORE, file));
  });
}
