// Makes the style sheets with the tokens of Fluent's three themes, and of each only those that are used.
// The complete ones would weigh nearly as much as the pane's own code, and a style sheet is there before
// the first picture. `--check` compares instead of writing.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** What is drawn with tokens: our own style sheets, and folders of node_modules/@fluentui. */
interface Users {
  readonly styles: readonly string[];
  readonly components: readonly string[];
}

const PANE: Users = {
  styles: ["src/pane/pane.css", "src/pane/year/year.css"],
  components: [
    "react-button/lib/components/Button",
    "react-input/lib/components/Input",
    "react-menu/lib/components/MenuGroupHeader",
    "react-menu/lib/components/MenuItem",
    "react-menu/lib/components/MenuList",
    "react-menu/lib/components/MenuPopover",
    "react-message-bar/lib/components/MessageBar",
    "react-message-bar/lib/components/MessageBarBody",
    "react-progress/lib/components/ProgressBar",
    "react-provider/lib/components/FluentProvider",
    "react-tabs/lib/components/Tab",
    "react-tabs/lib/components/TabList",
  ],
};

const FILE_PAGE: Users = {
  styles: ["src/filepage/filepage.css", "src/filepage/view/sheet-view.css"],
  components: [
    "react-dialog/lib/components/DialogActions",
    "react-dialog/lib/components/DialogBody",
    "react-dialog/lib/components/DialogContent",
    "react-dialog/lib/components/DialogSurface",
    "react-dialog/lib/components/DialogTitle",
    "react-message-bar/lib/components/MessageBarActions",
    "react-message-bar/lib/components/MessageBarTitle",
  ],
};

type Tokens = Readonly<Record<string, string | number>>;

function usedTokens({ styles, components }: Users): string[] {
  const texts = components.flatMap((folder) => {
    const path = join("node_modules/@fluentui", folder);
    const files = readdirSync(path).filter((name) => name.endsWith(".styles.js"));
    return files.map((name) => readFileSync(join(path, name), "utf8"));
  });
  const all = [...texts, ...styles.map((path) => readFileSync(path, "utf8"))].join("\n");
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
function styleSheet(names: readonly string[]): string {
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

async function make(target: string, names: readonly string[]): Promise<void> {
  const wanted = await format(styleSheet(names), { parser: "css", printWidth: 100 });
  if (!process.argv.includes("--check")) {
    writeFileSync(target, wanted);
  } else if (readFileSync(target, "utf8") !== wanted) {
    console.error(`${target} ist nicht aktuell: npx tsx scripts/make-theme.ts`);
    process.exitCode = 1;
  }
}

async function main(): Promise<void> {
  const inPane = usedTokens(PANE);
  await make("src/pane/theme.css", inPane);
  // The page loads the pane's style sheet too: this one holds what it uses beyond.
  const onPage = usedTokens(FILE_PAGE).filter((name) => !inPane.includes(name));
  await make("src/filepage/theme.css", onPage);
}

void main();
