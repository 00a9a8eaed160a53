// Tells the service worker what the build consists of: all files with their checksums, written in front of
// its script. A changed file changes the script, and by that browsers notice a new build.
const { createHash } = require("node:crypto");

const WORKER = "offline.js";
const PAGE = "index.html";

function checksum(content) {
  return createHash("sha256").update(content).digest("base64");
}

/** The page is asked for by its folder: some servers answer its file name with a redirection. */
function addressOf(name) {
  return name === PAGE ? "./" : encodeURI(name);
}

/** One line of script that declares BUILD. `contents`: file names with their bytes. */
function declarationOf(contents) {
  const files = [...contents]
    .map(([name, content]) => ({
      address: addressOf(name),
      integrity: `sha256-${checksum(content)}`,
    }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const version = checksum(JSON.stringify(files)).slice(0, 12);
  return `const BUILD=${JSON.stringify({ version, files })};\n`;
}

/** @implements {import("webpack").WebpackPluginInstance} */
class KeptFilesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const step = { name: "KeptFilesPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
    compiler.hooks.thisCompilation.tap(step.name, (compilation) => {
      compilation.hooks.processAssets.tap(step, (assets) => {
        const names = Object.keys(assets).filter(
          (name) => name !== WORKER && !/\.(map|txt)$/.test(name),
        );
        const declaration = declarationOf(names.map((name) => [name, assets[name].buffer()]));
        compilation.updateAsset(WORKER, (script) => new sources.ConcatSource(declaration, script));
      });
    });
  }
}

module.exports = { KeptFilesPlugin, declarationOf };
