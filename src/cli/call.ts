import { parseArgs } from "node:util";
import { dayFrom, dayFromIso, type Day } from "../core";
import { Failure } from "./failure";

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
  | {
      readonly type: "write";
      readonly file: string;
      readonly output: string | undefined;
      readonly inPlace: boolean;
      readonly year: number | undefined;
      readonly asOf: Day | undefined;
      readonly mapping: string | undefined;
      readonly rules: string | undefined;
    }
  | {
      readonly type: "calendar";
      readonly file: string;
      readonly output: string | undefined;
      readonly year: number | undefined;
    }
  | {
      readonly type: "template";
      readonly output: string | undefined;
      /** With what the council paper states instead of examples. */
      readonly filled: boolean;
    }
  | { readonly type: "demo"; readonly output: string | undefined };

const OPTIONS = {
  "as-of": { type: "string" },
  format: { type: "string" },
  year: { type: "string" },
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  mapping: { type: "string" },
  rules: { type: "string" },
  filled: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type OptionName = keyof typeof OPTIONS;

const COMMANDS: Readonly<
  Record<"check" | "write" | "calendar" | "template" | "demo", readonly OptionName[]>
> = {
  check: ["as-of", "format", "mapping", "rules"],
  write: ["as-of", "year", "output", "in-place", "mapping", "rules"],
  calendar: ["year", "output"],
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
    case "calendar":
      return {
        type: command,
        file: exactlyOne(command, files),
        output: values.output,
        year: yearOption(values.year),
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
  const file = exactlyOne("write", files);
  const inPlace = values["in-place"] ?? false;
  if (inPlace && values.output !== undefined) {
    throw new Failure("Bitte entweder „--in-place“ oder „-o“ angeben, nicht beides.");
  }
  const asOf = dayOption(values["as-of"]);
  return {
    type: "write",
    file,
    output: values.output,
    inPlace,
    year: yearOption(values.year),
    asOf,
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

function dayOption(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = german
    ? dayFrom(Number(german[3]), Number(german[2]), Number(german[1]))
    : dayFromIso(text);
  if (day !== undefined) return day;
  throw new Failure(
    `Der Stichtag „${text}“ ist kein Datum; bitte als 2021-02-17 oder 17.02.2021 angeben.`,
  );
}

function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^(19|20|21)\d\d$/.test(text)) return Number(text);
  throw new Failure(`Das Jahr „${text}“ ist keines; bitte vierstellig angeben, etwa 2021.`);
}
