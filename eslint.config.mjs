import js from "@eslint/js";
import tseslint from "typescript-eslint";

const core = ["src/core/**/*.ts"];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Exporte haben Namen." },
        { selector: "TSEnumDeclaration", message: "Unions statt enum." },
      ],
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
    },
  },
  {
    // A file past 200 or a function past 50 lines wants a reason, written beside an eslint comment.
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The core is pure: no clock, no chance, no page, no process.
    files: core,
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "navigator",
        "process",
        "fetch",
        "setTimeout",
        "setInterval",
        "localStorage",
        "Office",
        "Excel",
      ],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Der Tag ist ein Argument." },
        { object: "Math", property: "random", message: "Der Zufall ist ein Argument." },
        { object: "console", property: "log", message: "Der Kern druckt nicht." },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.cjs", "**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: {
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        __filename: "readonly",
        process: "readonly",
        URL: "readonly",
      },
    },
  },
  {
    // Read by browsers that understand nothing newer: the parser refuses what they would.
    files: ["src/taskpane/page/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: {
        window: "readonly",
        document: "readonly",
        Promise: "readonly",
        Map: "readonly",
        ResizeObserver: "readonly",
      },
    },
    rules: { "no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly" } },
  },
);
