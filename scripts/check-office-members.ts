// Lists every member of Office.js that the adapter uses, with its requirement set, and fails where one
// lies above the manifest's floor without a declared guard. Run: npx tsx scripts/check-office-members.ts
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ADAPTER = "src/adapters/excel/";

/** Members above the floor, and where the adapter asks for the set before it uses them. */
const GUARDED: readonly Guarded[] = [
  {
    member: "Range.getMergedAreasOrNullObject",
    file: "reading/merges.ts",
    guard: 'askForMerges leaves early without supports("1.13")',
  },
  {
    member: "Range.getMergedAreasOrNullObject",
    file: "amending/named-cell.ts",
    guard: 'askForCell asks only with supports("1.13"); what is written is read back in any case',
  },
  {
    member: "Range.getMergedAreasOrNullObject",
    file: "amending/new-rows.ts",
    guard: 'askForEverything asks about rows only with supports("1.13")',
  },
  {
    member: "Table.resize",
    file: "amending/table-change.ts",
    guard: 'setLastRow adds and deletes rows where mayResize, supports("1.13"), says no',
  },
  {
    member: "Table.resize",
    file: "writing/draw-sheet.ts",
    guard: 'planTables resizes only with supports("1.13")',
  },
  {
    member: "Table.resize",
    file: "writing/put-back.ts",
    guard: "only where drawing has resized before",
  },
];

interface Guarded {
  readonly member: string;
  readonly file: string;
  readonly guard: string;
}

/** A member of Office.js at one spot of the adapter. `set` is "ExcelApi 1.9", "" where none is named. */
export interface UsedMember {
  readonly member: string;
  readonly set: string;
  readonly file: string;
  readonly line: number;
}

/** Every use of a member declared in @types/office-js, in the files below `folder`. */
export function usedMembers(program: ts.Program, folder: string): UsedMember[] {
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const source of program.getSourceFiles()) {
    const file = path.relative(process.cwd(), source.fileName);
    if (!file.startsWith(folder)) continue;
    const visit = (node: ts.Node): void => {
      for (const symbol of symbolsAt(node, checker)) {
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const named = officeMember(symbol);
        if (named) used.push({ ...named, file: file.slice(folder.length), line });
      }
      node.forEachChild(visit);
    };
    visit(source);
  }
  return used;
}

/** The properties that a piece of code reads, calls, loads or hands over. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return present(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return [];
    return present(checker.getTypeAtLocation(node.parent).getProperty(name.text));
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    if (!ts.isIdentifier(node.name)) return [];
    const name = node.name.text;
    const type = checker.getContextualType(node.parent);
    const parts = type?.isUnion() ? type.types : present(type);
    return parts.flatMap((part) => present(part.getProperty(name)));
  }
  return ts.isCallExpression(node) ? loadedSymbols(node, checker) : [];
}

/** range.load("values,text") uses Range.values and Range.text; paths go through "items" and the like. */
function loadedSymbols(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  if (!ts.isPropertyAccessExpression(call.expression)) return [];
  const { name, expression } = call.expression;
  const [argument] = call.arguments;
  if (name.text !== "load" || !argument) return [];
  const text = checker.getTypeAtLocation(argument);
  if (!text.isStringLiteral()) return [];
  const owner = checker.getTypeAtLocation(expression);
  return text.value
    .split(",")
    .flatMap((loaded) => pathSymbols(owner, loaded.split("/"), call, checker));
}

function pathSymbols(
  owner: ts.Type,
  [step, ...rest]: readonly string[],
  at: ts.Node,
  checker: ts.TypeChecker,
): ts.Symbol[] {
  const symbol = step === undefined ? undefined : owner.getProperty(step.trim());
  if (!symbol) return [];
  const type = checker.getTypeOfSymbolAtLocation(symbol, at);
  const next =
    step === "items" ? (checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type) : type;
  return [symbol, ...pathSymbols(next, rest, at, checker)];
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** A symbol of @types/office-js → "Range.values" and its set; undefined for any other symbol. */
function officeMember(symbol: ts.Symbol): Pick<UsedMember, "member" | "set"> | undefined {
  const [declaration] = symbol.declarations ?? [];
  if (!declaration?.getSourceFile().fileName.includes("/@types/office-js/")) return undefined;
  const owner = declaration.parent;
  const isNamed = ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner);
  const prefix = isNamed && owner.name ? `${owner.name.text}.` : "";
  const set = setOf(declaration) || setOf(owner);
  return { member: `${prefix}${symbol.name}`, set };
}

/** "[Api set: ExcelApi 1.9]" in the comment above a declaration → "ExcelApi 1.9". */
function setOf(node: ts.Node): string {
  const comment = node.getFullText().slice(0, node.getLeadingTriviaWidth());
  return /\[Api set: (\w+ \d+\.\d+)/.exec(comment)?.[1] ?? "";
}

/** "ExcelApi 1.12" in the manifest → 1012, so that versions can be compared; a set of no number is 0. */
export function versionNumber(set: string): number {
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)$/.exec(set) ?? [];
  return Number(major) * 1000 + Number(minor);
}

/** What stands above the floor without a guard, and guards that nothing needs any more. */
export function problemsOf(
  used: readonly UsedMember[],
  floor: string,
  guarded: readonly Guarded[] = GUARDED,
): string[] {
  const isGuarded = (use: UsedMember) =>
    guarded.some(({ member, file }) => member === use.member && file === use.file);
  const above = used.filter(
    ({ set }) =>
      versionNumber(set) > versionNumber(floor) || (set !== "" && !set.startsWith("ExcelApi ")),
  );
  const bare = above
    .filter((use) => !isGuarded(use))
    .map(({ member, set, file, line }) => `${file}:${line} uses ${member} (${set}) above ${floor}`);
  const idle = guarded
    .filter(({ member, file }) => !above.some((use) => use.member === member && use.file === file))
    .map(({ member, file }) => `the guard of ${member} in ${file} guards nothing`);
  return [...bare, ...idle];
}

/** One line a member: its set, its name, the files that use it. */
export function tableOf(used: readonly UsedMember[]): string {
  const files = new Map<string, Set<string>>();
  for (const { member, set, file } of used) {
    const key = `${set.padEnd(16)}${member}`;
    files.set(key, (files.get(key) ?? new Set()).add(file));
  }
  return [...files]
    .sort(
      ([a], [b]) =>
        versionNumber(a.slice(0, 16).trim()) - versionNumber(b.slice(0, 16).trim()) ||
        (a < b ? -1 : 1),
    )
    .map(([key, names]) => `${key.padEnd(62)} ${[...names].sort().join(" ")}`)
    .join("\n");
}

/** The floor that the manifest demands: "ExcelApi 1.12". */
export function floorOf(manifest: string): string {
  const version = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1];
  if (version === undefined) throw new Error("the manifest demands no ExcelApi");
  return `ExcelApi ${version}`;
}

export function adapterProgram(): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    "tsconfig.json",
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  const files = (config?.fileNames ?? []).filter((name) => name.includes(`/${ADAPTER}`));
  return ts.createProgram(files, { ...config?.options, types: [] });
}

function main(): void {
  const used = usedMembers(adapterProgram(), ADAPTER);
  const problems = problemsOf(used, floorOf(readFileSync("manifest.xml", "utf8")));
  console.log(tableOf(used));
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exitCode = 1;
  }
}

if (process.argv[1]?.endsWith("check-office-members.ts")) main();
