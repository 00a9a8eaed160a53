// jest asks for a bare function; the building itself is TypeScript like everything else.
const { buildPages } = require("./build-pages");

module.exports = buildPages;
