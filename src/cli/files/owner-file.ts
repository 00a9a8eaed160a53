import { basename, dirname, join } from "node:path";
import { unlessMissing, type Disk } from "./disk";

/** Somebody has the file open in a program that would write over what we save. */
export interface OpenElsewhere {
  readonly program: "Excel" | "LibreOffice";
  /** As the program says it; undefined where it does not. */
  readonly person: string | undefined;
  /** The name of the file beside it that tells so, and stays behind when the program crashes. */
  readonly ownerFile: string;
}

/** Reads what Excel and LibreOffice put beside a file while it is open. */
export async function openElsewhere(file: string, disk: Disk): Promise<OpenElsewhere | undefined> {
  const [folder, name] = [dirname(file), basename(file)];
  for (const { program, ownerFile, person } of [
    { program: "Excel", ownerFile: `~$${name}`, person: personInExcel },
    { program: "LibreOffice", ownerFile: `.~lock.${name}#`, person: personInLibreOffice },
  ] as const) {
    const content = await ownerContent(join(folder, ownerFile), disk);
    if (content) return { program, ownerFile, person: printable(person(content)) };
  }
  return undefined;
}

/** Empty where there is such a file but the other program does not let us read it. */
async function ownerContent(path: string, disk: Disk): Promise<Buffer | undefined> {
  const found = await disk.lstat(path).catch(unlessMissing);
  if (!found) return undefined;
  return Buffer.from(await disk.readFile(path).catch(() => new Uint8Array()));
}

/** In 165 bytes: the name in the system's own bytes, then at 55 its length and the name in UTF-16. */
function personInExcel(content: Buffer): string {
  if (content.length < 57) return "";
  const length = content.readUInt16LE(55);
  return content.subarray(57, 57 + 2 * length).toString("utf16le");
}

/** "Petra Muster,pmuster,PC-17,…;" with a backslash before what is no separator; the first may be empty. */
function personInLibreOffice(content: Buffer): string {
  const [, name = "", login = ""] =
    /^((?:[^,;\\]|\\.)*),((?:[^,;\\]|\\.)*),/.exec(content.toString()) ?? [];
  return (name || login).replace(/\\(.)/g, "$1");
}

/** Nothing in it may speak to the terminal. */
function printable(text: string): string | undefined {
  return text.replace(/\p{C}/gu, "").trim().slice(0, 60) || undefined;
}
