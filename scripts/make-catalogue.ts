// Makes docs/befunde.md from the rules and readers themselves, so that the two cannot part.
// `--check` compares instead of writing.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { ALWAYS_JUDGED, READING_KINDS, RULES, type Severity } from "../src/core";

const TARGET = resolve(__dirname, "../docs/befunde.md");

const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  error: "Fehler",
  warning: "Warnung",
  hint: "Hinweis",
};

function germanIsoDate(iso: string): string {
  return iso.split("-").reverse().join(".");
}

const kinds = [...READING_KINDS, ...RULES];

const rows = kinds.map(
  ({ code, severity, title, remedy, source }) =>
    `| \`${code}\` | ${SEVERITY_TEXT[severity]} | ${title} | ${remedy} | ${source.text} (Stand ${germanIsoDate(source.asOf)}) |`,
);

const always = kinds.filter(({ code }) => ALWAYS_JUDGED.has(code));

const text = `# Befunde

Was das Werkzeug meldet, wie schwer es wiegt, was zu tun ist und worauf es sich stützt.
Diese Seite wird aus den Regeln erzeugt (\`npm run catalogue\`).

Jede Regel lässt sich für die ganze Mappe ausschalten oder anders gewichten, die meisten auch für ein Gremium allein;
im Prüfbericht steht dann, welche es waren. Nur diese gelten immer, weil ohne ihre Angaben niemand weiß, ob die Liste
stimmt: ${always.map(({ code }) => `\`${code}\``).join(", ")}.

| Code | Schwere | Befund | Abhilfe | Quelle |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;

if (!process.argv.includes("--check")) {
  writeFileSync(TARGET, text);
} else if (readFileSync(TARGET, "utf8") !== text) {
  console.error("docs/befunde.md ist nicht aktuell: npm run catalogue");
  process.exitCode = 1;
}
