// Builds the command line (one file that needs nothing but Node), the task pane and the page for files
// (folders of static files for any web server) and, for the browser tests, the Excel side.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");
const {
  LOCAL_HOST,
  hostAddress,
  officeSource,
  contentPolicy,
  developmentCertificate,
  filePagePolicy,
} = require("./webpack/settings");
const { KeptFilesPlugin } = require("./webpack/kept-files");

function typescript(target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "swc-loader",
      options: {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target,
        },
      },
    },
  };
}

/** To load these files is to do nothing: what a script does not use of a room stays out of it. */
const withoutSideEffects = {
  test: /\.tsx?$/,
  include: ["core", "adapters", "desk", "pane"].map((room) => path.resolve(__dirname, "src", room)),
  sideEffects: false,
};

const resolve = { extensions: [".ts", ".tsx", ".js"] };

/** Building again after a small change takes a second or two. */
function cacheNamed(name) {
  return {
    type: "filesystem",
    name,
    cacheDirectory: path.resolve(__dirname, ".cache/webpack"),
    buildDependencies: { config: [__filename] },
  };
}

/** @type {import("webpack").Configuration} */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: {
    path: path.resolve(__dirname, "dist/cli"),
    filename: "entsendung.cjs",
    clean: true,
  },
  resolve,
  module: { rules: [typescript("es2022"), withoutSideEffects] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  stats: "errors-warnings",
};

/** React changes seldom: an update of the pane need not load it again. */
const react = {
  test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
  name: "react",
  chunks: "initial",
  enforce: true,
};

/** The files around the script, and the manifest with this installation's address. */
function staticFiles(host) {
  return new CopyPlugin({
    patterns: [
      // As they are: old-browser.js must stay readable for browsers that read nothing newer.
      { from: "src/taskpane/page", to: ".", info: { minimized: true } },
      { from: "assets/icon-*.png", to: "." },
      {
        from: "manifest.xml",
        to: "../manifest.xml",
        transform: (text) => text.toString().replaceAll(LOCAL_HOST, host),
      },
    ],
  });
}

function page(office, connect) {
  return new HtmlPlugin({
    template: "src/taskpane/taskpane.html",
    filename: "taskpane.html",
    // "" keeps addresses relative: the folder may lie anywhere on a server.
    publicPath: "",
    scriptLoading: "defer",
    inject: "head",
    office,
    contentPolicy: contentPolicy(office, connect),
  });
}

function developmentServer(office) {
  return {
    host: "localhost",
    port: 3000,
    server: developmentCertificate(),
    hot: false,
    client: { overlay: false },
    static: [
      {
        directory: path.resolve(__dirname, "node_modules/@microsoft/office-js/dist"),
        publicPath: "/office",
        watch: false,
      },
    ],
    headers: { "Content-Security-Policy": contentPolicy(office, "'self' wss://localhost:3000") },
  };
}

/** @type {(environment: object, call: { mode?: string }) => import("webpack").Configuration} */
function taskPane(_environment, { mode }) {
  const forUse = mode === "production";
  const office = officeSource();
  return {
    name: "taskpane",
    target: ["web", "es2022"],
    entry: { taskpane: ["./src/taskpane/taskpane.css", "./src/taskpane/index.tsx"] },
    output: {
      path: path.resolve(__dirname, "dist/taskpane"),
      filename: forUse ? "[name].[contenthash:8].js" : "[name].js",
      cssFilename: forUse ? "[name].[contenthash:8].css" : "[name].css",
      publicPath: "auto",
      clean: true,
    },
    resolve,
    module: { rules: [typescript("es2022"), withoutSideEffects] },
    experiments: { css: true },
    // The desk comes as one file with its libraries: a second one would be a second way to fail.
    optimization: {
      splitChunks: { cacheGroups: { react, default: false, defaultVendors: false } },
    },
    performance: { hints: false },
    plugins: [
      page(office, forUse ? "'none'" : "'self' wss://localhost:3000"),
      staticFiles(hostAddress()),
    ],
    // "eval" maps, the default for development, are forbidden by the page's own policy.
    devtool: forUse ? false : "cheap-module-source-map",
    devServer: developmentServer(office),
    cache: cacheNamed(`taskpane-${forUse ? "use" : "development"}`),
    stats: "errors-warnings",
  };
}

/** @type {import("webpack").Configuration} */
const testHost = {
  name: "test-host",
  target: ["web", "es2022"],
  entry: { "excel-host": "./test/support/browser/page/excel-host.ts" },
  output: { path: path.resolve(__dirname, "dist/test-host"), filename: "[name].js" },
  resolve,
  module: { rules: [typescript("es2022")] },
  optimization: { minimize: false },
  devtool: false,
  performance: { hints: false },
  cache: cacheNamed("test-host"),
  stats: "errors-warnings",
};

/** The page for a file: one folder of static files for any place on any web server. */
function filePage(_environment, { mode }) {
  const forUse = mode === "production";
  return {
    name: "filepage",
    target: ["web", "es2022"],
    entry: {
      filepage: ["./src/filepage/filepage.css", "./src/filepage/index.tsx"],
      // Under a name that stays: by it browsers ask for a newer build.
      offline: { import: "./src/filepage/offline/service-worker.ts", filename: "offline.js" },
    },
    output: {
      path: path.resolve(__dirname, "dist/filepage"),
      filename: forUse ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: forUse ? "[name].[contenthash:8].js" : "[name].js",
      cssFilename: forUse ? "[name].[contenthash:8].css" : "[name].css",
      assetModuleFilename: "[name].[contenthash:8][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve,
    module: { rules: [typescript("es2022"), withoutSideEffects] },
    experiments: { css: true },
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "src/filepage/filepage.html",
        filename: "index.html",
        // "" keeps addresses relative: the folder may lie anywhere on a server.
        publicPath: "",
        scriptLoading: "defer",
        chunks: ["filepage"],
        contentPolicy: filePagePolicy(),
      }),
      new CopyPlugin({ patterns: [{ from: "assets/icon-32.png", to: "." }] }),
      new KeptFilesPlugin(),
    ],
    devtool: forUse ? false : "cheap-module-source-map",
    cache: cacheNamed(`filepage-${forUse ? "use" : "development"}`),
    stats: "errors-warnings",
  };
}

module.exports = [commandLine, taskPane, testHost, filePage];
