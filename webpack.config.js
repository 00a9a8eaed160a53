// Builds the command line into one file that needs nothing but Node.
const path = require("node:path");
const { BannerPlugin } = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
  },
};

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
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  stats: "errors-warnings",
};

module.exports = [commandLine];
