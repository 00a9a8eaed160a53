// What users would take instead. Each does the same with the same lists: reads them, judges eight rules,
// writes a workbook with the members and a report, and is asked for its answers.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { program } from "../children/bundle";
import { answersOf, eightFaults, resultOf, type Contestant, type Job } from "../contestant";
import { PYTHON } from "../measure/run-measured";

/** The packages that are compared, in the versions that were measured. None is part of the product. */
const PACKAGES = ["exceljs@4.4.0", "@e965/xlsx@0.20.3"] as const;

/** Installs what is not there yet into a folder of its own; a machine without net goes without. */
export function installPackages(): string {
  const folder = join(tmpdir(), "entsendung-vergleich");
  mkdirSync(folder, { recursive: true });
  if (PACKAGES.some((name) => !existsSync(folderOf(folder, name)))) {
    const words = [
      "install",
      "--prefix",
      folder,
      "--no-save",
      "--no-audit",
      "--no-fund",
      ...PACKAGES,
    ];
    spawnSync("npm", words, { stdio: "ignore" });
  }
  return folder;
}

function folderOf(folder: string, name: string): string {
  return join(folder, "node_modules", name.slice(0, name.lastIndexOf("@")));
}

/** One that is bundled with ours and asks for its package. */
function npmPeer(name: string, child: string, packageName: string, mostRows: number): Contestant {
  return {
    name,
    kind: "peer",
    mostRows,
    isHere: () => existsSync(folderOf(installPackages(), packageName)),
    command: (job) => program(child, job.file, resultOf(job), answersOf(job), job.packages),
    faults: eightFaults,
  };
}

function pythonPeer(name: string, script: string, modules: string, mostRows: number): Contestant {
  return {
    name,
    kind: "peer",
    mostRows,
    isHere: () => spawnSync(PYTHON, ["-c", `import ${modules}`], { stdio: "ignore" }).status === 0,
    command: (job) => [PYTHON, join(__dirname, script), job.file, resultOf(job), answersOf(job)],
    faults: eightFaults,
  };
}

const hasOffice = () => spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** Opens a workbook, calculates what has no value, saves it. */
function convert({ folder }: Job, file: string): readonly string[] {
  const profile = `-env:UserInstallation=file://${folder}/office`;
  return [
    "soffice",
    "--headless",
    profile,
    "--convert-to",
    "xlsx",
    "--outdir",
    join(folder, "office"),
    file,
  ];
}

const officeLoadAndSave: Contestant = {
  name: "LibreOffice, öffnen und sichern",
  kind: "peer",
  mostRows: 100_000,
  isHere: hasOffice,
  command: (job) => convert(job, job.file),
  faults: () => undefined,
};

const COUNTIFS = resolve(__dirname, "countifs.py");
const formulas = ({ folder }: Job) => join(folder, "formeln.xlsx");

const officeFormulas: Contestant = {
  name: "LibreOffice, acht Regeln als ZÄHLENWENNS",
  kind: "peer",
  mostRows: 10_000,
  isHere: hasOffice,
  prepare: (job) => [PYTHON, COUNTIFS, "prepare", job.file, formulas(job)],
  command: (job) => convert(job, formulas(job)),
  faults: (job) => {
    const calculated = join(job.folder, "office", basename(formulas(job)));
    if (!existsSync(calculated)) return ["keine Antwort"];
    spawnSync(PYTHON, [COUNTIFS, "answers", calculated, answersOf(job)]);
    return eightFaults(job);
  },
};

export const PEERS: readonly Contestant[] = [
  npmPeer("SheetJS (@e965/xlsx 0.20.3)", "sheetjs", PACKAGES[1], 1_000_000),
  npmPeer("exceljs 4.4.0", "exceljs", PACKAGES[0], 100_000),
  pythonPeer("openpyxl, Zeile für Zeile", "openpyxl_peer.py", "openpyxl", 1_000_000),
  pythonPeer("pandas mit openpyxl", "pandas_peer.py", "pandas, openpyxl", 100_000),
  officeLoadAndSave,
  officeFormulas,
];
