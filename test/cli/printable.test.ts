import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { printable, printableJson, printableLine } from "../../src/cli/printable";
import { runInTerminal, temporaryFolder } from "../support/terminal";

const COMMAND = "\u001b[2J";
/** Everything a terminal obeys but line feeds; the fourth one is Unicode's "from right to left". */
const OBEYED = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;

test("what a terminal would obey becomes a sign, tabs and line feeds stay", () => {
  expect(printable(`a${COMMAND}\tb\nc\r\u009b31m\u007f\u202ed ÄÖ😀`)).toBe(
    "a\ufffd[2J\tb\nc\ufffd\ufffd31m\ufffd\ufffdd ÄÖ😀",
  );
});

test("a line stays one line, and ends", () => {
  expect(printableLine("Blatt „a\r\nKeine Fehler.“")).toBe("Blatt „a Keine Fehler.“");
  expect(printableLine("a".repeat(5_000))).toHaveLength(2_001);
});

test("JSON says the same without a command in it", () => {
  const value = { a: `\u0000${COMMAND}\u007f\u009b\u2028\u202e"\n` };
  const json = printableJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(OBEYED);
});

describe("a list with commands in its cells and names", () => {
  const evil = `Frau ${COMMAND}Muster\u009b31m\u202e`;

  function listWith(folder: string) {
    const file = join(folder, `a${COMMAND}.csv`);
    writeFileSync(
      file,
      `Gremium;Funktion;Name;${evil}\n${evil};${evil};${evil};x\nKoStAG;Mitglied;${evil};x\n`,
    );
    return file;
  }

  test.each([["text"], ["json"]])("shows none of them as %s", async (format) => {
    const file = listWith(temporaryFolder());
    const { output, complaint } = await runInTerminal(["check", file, "--format", format]);
    expect(output).toContain("Muster");
    expect(output + complaint).not.toMatch(OBEYED);
  });

  test("nor where it is written, planned or refused", async () => {
    const folder = temporaryFolder();
    const file = listWith(folder);
    for (const words of [
      ["write", file],
      ["calendar", file],
      ["check", folder],
      ["check", join(folder, `${COMMAND}.xlsx`)],
      ["check", file, "--rules", file],
    ]) {
      const { output, complaint } = await runInTerminal(words, folder);
      expect(output + complaint).not.toBe("");
      expect(output + complaint).not.toMatch(OBEYED);
    }
  });
});
