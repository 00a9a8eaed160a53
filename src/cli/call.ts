import { parseArgs } from "node:util";
import type { Day } from "../core";
import { Failure } from "./failure";
import { dayOption, yearOption } from "./option-values";

export type Format = "text" | "json";

/** What the user asked for, checked; files are still only names. */
export type Call =
  | { readonly type: "help" | "version" }
  | {
      readonly type: "check";
      readonly files: readonly string[];
      readonly asOf: Day | undefined;
      readonly format: Format;
      /** The file that says how columns are to be understood. */
      readonly mapping: string | undefined;
      /** The file that says which rules are off or weigh otherwise. */
      readonly rules: string | undefined;
    }
  | (JudgedList & { readonly type: "write"; readonly inPlace: boolean })
  | (JudgedList & { readonly type: "annex" })
  | {
      readonly type: "calendar";
      readonly file: string;
      readonly output: string | undefined;
      readonly year: number | undefined;
    }
  | {
      readonly type: "share";
      readonly file: string;
      readonly output: string | undefined;
      readonly asOf: Day | undefined;
      readonly mapping: string | undefined;
      /** Only these sheets; undefined: those that come along by themselves. */
      readonly sheets: readonly string[] | undefined;
      /** "Blatt:Spalte", to come along or to stay behind. */
      readonly withColumns: readonly string[];
      readonly withoutColumns: readonly string[];
    }
  | {
      readonly type: "template";
      readonly output: string | undefined;
      /** With what the council paper states instead of examples. */
      readonly filled: boolean;
    }
  | { readonly type: "demo"; readonly output: string | undefined };

/** One list that is judged, and from which something is written. */
interface JudgedList {
  readonly file: string;
  readonly output: string | undefined;
  readonly year: number | undefined;
  readonly asOf: Day | undefined;
  readonly mapping: string | undefined;
  readonly rules: string | undefined;
}

const OPTIONS = {
  "as-of": { type: "string" },
  format: { type: "string" },
  year: { type: "string" },
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  mapping: { type: "string" },
  rules: { type: "string" },
  filled: { type: "boolean" },
  sheet: { type: "string", multiple: true },
  with: { type: "string", multiple: true },
  without: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;

type Command = "check" | "write" | "annex" | "calendar" | "share" | "template" | "demo";

const COMMANDS: Readonly<Record<Command, readonly OptionName[]>> = {
  check: ["as-of", "format", "mapping", "rules"],
  write: ["as-of", "year", "output", "in-place", "mapping", "rules"],
  annex: ["as-of", "year", "output", "mapping", "rules"],
  calendar: ["year", "output"],
  share: ["as-of", "output", "mapping", "sheet", "with", "without"],
  template: ["output", "filled"],
  demo: ["output"],
};

type Values = ReturnType<typeof parse>["values"];

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const word = /'(-[^' ]*)/.exec(String(error))?.[1] ?? "";
    throw new Failure(
      `Die Angabe „${word}“ ist unbekannt oder unvollständig; „entsendung --help“ zeigt, was möglich ist.`,
    );
  }
}

/** The words behind "entsendung" → the call. Throws Failure with a German sentence. */
export function parseCall(words: readonly string[]): Call {
  const { values, positionals } = parse(words);
  const [command, ...files] = positionals;
  if (values.version) return { type: "version" };
  if (values.help || command === "help" || words.length === 0) return { type: "help" };
  if (!isCommand(command)) {
    throw new Failure(
      `Den Befehl „${command ?? ""}“ gibt es nicht; „entsendung --help“ zeigt, was möglich ist.`,
    );
  }
  refuseForeignOptions(command, values);
  switch (command) {
    case "check":
      return {
        type: command,
        files: atLeastOne(command, files),
        mapping: values.mapping,
        rules: values.rules,
        ...asOfAndFormat(values),
      };
    case "write":
      return writeCall(values, files);
    case "annex":
      return { type: command, ...judgedList(command, values, files) };
    case "calendar":
      return {
        type: command,
        file: exactlyOne(command, files),
        output: values.output,
        year: yearOption(values.year),
      };
    case "share":
      return {
        type: command,
        file: exactlyOne(command, files),
        output: values.output,
        asOf: dayOption(values["as-of"]),
        mapping: values.mapping,
        sheets: values.sheet,
        withColumns: values.with ?? [],
        withoutColumns: values.without ?? [],
      };
    case "template":
      refuseFiles(command, files);
      return { type: command, output: values.output, filled: values.filled ?? false };
    case "demo":
      refuseFiles(command, files);
      return { type: command, output: values.output };
  }
}

function isCommand(word: string | undefined): word is keyof typeof COMMANDS {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}

function refuseForeignOptions(command: keyof typeof COMMANDS, values: Values): void {
  const foreign = Object.keys(values).find(
    (name) => !COMMANDS[command].some((own) => own === name),
  );
  if (foreign !== undefined) {
    throw new Failure(
      `„--${foreign}“ gehört nicht zu „entsendung ${command}“; „entsendung --help“ zeigt, was möglich ist.`,
    );
  }
}

function refuseFiles(command: string, files: readonly string[]): void {
  if (files.length > 0) throw new Failure(`„entsendung ${command}“ nimmt keine Datei entgegen.`);
}

function atLeastOne(command: string, files: readonly string[]): readonly string[] {
  if (files.length > 0) return files;
  throw new Failure(
    `Es fehlt die Datei; bitte „entsendung ${command} Mitglieder.xlsx“ mit dem Namen der Mappe aufrufen.`,
  );
}

function exactlyOne(command: string, files: readonly string[]): string {
  const [file = "", ...more] = atLeastOne(command, files);
  if (more.length === 0) return file;
  throw new Failure(
    `„entsendung ${command}“ nimmt genau eine Mappe entgegen; bitte einzeln aufrufen.`,
  );
}

function writeCall(values: Values, files: readonly string[]): Call {
  const list = judgedList("write", values, files);
  const inPlace = values["in-place"] ?? false;
  if (inPlace && list.output !== undefined) {
    throw new Failure("Bitte entweder „--in-place“ oder „-o“ angeben, nicht beides.");
  }
  return { type: "write", ...list, inPlace };
}

function judgedList(command: string, values: Values, files: readonly string[]): JudgedList {
  return {
    file: exactlyOne(command, files),
    output: values.output,
    year: yearOption(values.year),
    asOf: dayOption(values["as-of"]),
    mapping: values.mapping,
    rules: values.rules,
  };
}

function asOfAndFormat(values: Values): { asOf: Day | undefined; format: Format } {
  const { format = "text" } = values;
  if (format !== "text" && format !== "json") {
    throw new Failure(`Das Format „${format}“ gibt es nicht; möglich sind „text“ und „json“.`);
  }
  return { asOf: dayOption(values["as-of"]), format };
}
