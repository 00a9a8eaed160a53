import { renderToStaticMarkup } from "react-dom/server";
import { App, type PaneShell } from "../../src/pane";

function markup(stands: PaneShell["stands"]): string {
  const shell = {
    stands,
    title: "Prüfung",
    connecting: "Die Datei wird geöffnet.",
    sharing: { label: "Speichern", underWay: "Die Fassung wird erstellt." },
    restart: () => undefined,
  };
  const connect = () => new Promise<never>(() => undefined);
  return renderToStaticMarkup(<App connect={connect} view="findings" shell={shell} />);
}

test("until its host answers, the pane says what its shell is doing", () => {
  expect(markup("alone")).toContain("Die Datei wird geöffnet.");
});

test("alone, the pane is the page's main part, under the page's first heading", () => {
  expect(markup("alone")).toMatch(/<main class="pane">.*<h1[^>]*>Prüfung<\/h1>/);
});

test("beside something else, it leaves both to the page", () => {
  const beside = markup("beside");
  expect(beside).toMatch(/<h2[^>]*>Prüfung<\/h2>/);
  expect(beside).not.toMatch(/<main|<h1/);
});
