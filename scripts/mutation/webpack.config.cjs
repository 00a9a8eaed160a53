const path = require("node:path");
const { NormalModuleReplacementPlugin } = require("webpack");

const ROOT = path.resolve(__dirname, "../..");

/** @type {import("webpack").Configuration} */
module.exports = {
  context: ROOT,
  mode: "development",
  devtool: false,
  target: "node20",
  entry: "./scripts/mutation/rooms.cjs",
  output: { path: path.resolve(ROOT, "dist/mutation/tests"), filename: "rooms.tests.cjs" },
  externals: { expect: "commonjs expect", "jest-each": "commonjs jest-each" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  // What one mutant has worked out is nothing for the next.
  plugins: [
    new NormalModuleReplacementPlugin(
      /[\\/]memoized$/,
      path.resolve(__dirname, "unremembered.cjs"),
    ),
  ],
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
        },
      },
    ],
  },
  stats: "errors-warnings",
};
