import { writeAnnex } from "./annex";
import { calendar } from "./calendar";
import { parseCall } from "./call";
import { check } from "./check";
import { TOOL } from "./check-result";
import { demo } from "./demo";
import { sentenceFor } from "./failure";
import { HELP } from "./help";
import { printable, printableLine } from "./printable";
import { share } from "./share";
import { template } from "./template";
import type { ExitCode, Terminal } from "./terminal";
import { write } from "./write";

/** The words behind "entsendung" → done, with the exit code. What fails outside becomes one sentence. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const shown = showing(terminal);
  try {
    return await dispatch(words, shown);
  } catch (error) {
    shown.complain(sentenceFor(error));
    return 2;
  }
}

/** The same terminal, which obeys nothing that a file says. */
function showing(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text) => terminal.print(printable(text)),
    complain: (sentence) => terminal.complain(printableLine(sentence)),
  };
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const call = parseCall(words);
  switch (call.type) {
    case "help":
      terminal.print(HELP.trimEnd());
      return words.length === 0 ? 2 : 0;
    case "version":
      terminal.print(TOOL.version);
      return 0;
    case "check":
      return check(call, terminal);
    case "write":
      return write(call, terminal);
    case "annex":
      return writeAnnex(call, terminal);
    case "calendar":
      return calendar(call, terminal);
    case "share":
      return share(call, terminal);
    case "template":
      return template(call, terminal);
    case "demo":
      return demo(call, terminal);
  }
}
