// Makes src/taskpane/theme.css: of Fluent's three themes the tokens that the pane uses. The complete ones
// would weigh nearly as much as the pane's own code, and a style sheet is there before the first picture.
// `--check` compares instead of writing.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

const TARGET = "src/taskpane/theme.css";
const PANE_STYLES = "src/taskpane/pane.css";
/** Folders of node_modules/@fluentui that the pane draws with. */
const COMPONENTS = [
  "react-button/lib/components/Button",
  "react-input/lib/components/Input",
  "react-message-bar/lib/components/MessageBar",
  "react-message-bar/lib/components/MessageBarBody",
  "react-progress/lib/components/ProgressBar",
  "react-provider/lib/components/FluentProvider",
  "react-tabs/lib/components/Tab",
  "react-tabs/lib/components/TabList",
];

type Tokens = Readonly<Record<string, string | number>>;

function usedTokens(): string[] {
  const texts = COMPONENTS.flatMap((folder) => {
    const path = join("node_modules/@fluentui", folder);
    const styles = readdirSync(path).filter((name) => name.endsWith(".styles.js"));
    return styles.map((name) => readFileSync(join(path, name), "utf8"));
  });
  const all = [...texts, readFileSync(PANE_STYLES, "utf8")].join("\n");
  const names = [...all.matchAll(/var\(--(\w+)|\btokens\.(\w+)/g)].map(
    ([, variable, token]) => variable ?? token ?? "",
  );
  return [...new Set(names)].filter((name) => name in webLightTheme).sort();
}

function declarations(theme: Tokens, names: readonly string[], except: Tokens = {}): string {
  return names
    .filter((name) => theme[name] !== except[name])
    .map((name) => `  --${name}: ${theme[name] ?? ""};`)
    .join("\n");
}

function rule(selector: string, body: string): string {
  return `${selector} {\n${body}\n}\n`;
}

/** The program around the pane may say which (data-theme); else the system does. Forced colours go first. */
function styleSheet(): string {
  const names = usedTokens();
  const dark = declarations(webDarkTheme, names, webLightTheme);
  const contrast = declarations(teamsHighContrastTheme, names, webLightTheme);
  return [
    "/* Made by scripts/make-theme.ts from Fluent's themes (MIT, Microsoft): change it there. */\n",
    rule(":root", declarations(webLightTheme, names)),
    rule("@media (prefers-color-scheme: dark)", rule(':root:not([data-theme="light"])', dark)),
    rule(':root[data-theme="dark"]', dark),
    rule("@media (forced-colors: active)", rule(":root:root[data-theme], :root:root", contrast)),
  ].join("\n");
}

async function main(): Promise<void> {
  const wanted = await format(styleSheet(), { parser: "css", printWidth: 100 });
  if (!process.argv.includes("--check")) {
    writeFileSync(TARGET, wanted);
  } else if (readFileSync(TARGET, "utf8") !== wanted) {
    console.error(`${TARGET} ist nicht aktuell: npx tsx scripts/make-theme.ts`);
    process.exitCode = 1;
  }
}

void main();
