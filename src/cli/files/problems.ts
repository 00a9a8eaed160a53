import { Failure } from "../failure";
import { codeOf } from "./disk";

/** What comes between „Die Datei …“ and the full stop, by the code of the system. */
export type Problems = Readonly<Record<string, string>>;

const LOCKED = "ist gerade gesperrt; bitte in Excel schließen und erneut versuchen";
const NO_FOLDER =
  "kann nicht angelegt werden, weil es den Ordner nicht gibt; bitte den Ort der Datei prüfen";
const NO_RIGHTS =
  "darf nicht geschrieben werden; bitte die Berechtigung von Datei und Ordner prüfen oder mit „-o“ einen anderen Ort wählen";
const OUT_OF_REACH =
  "ist gerade nicht zu erreichen; bitte die Verbindung zum Laufwerk prüfen und erneut versuchen";
const TOO_LONG = "hat einen zu langen Namen; bitte einen kürzeren wählen";
const TOO_MANY_LINKS = "ist eine Verknüpfung, die im Kreis führt; bitte die Datei selbst angeben";

const NETWORK: Problems = {
  EIO: OUT_OF_REACH,
  ENXIO: OUT_OF_REACH,
  ESTALE: OUT_OF_REACH,
  ETIMEDOUT: OUT_OF_REACH,
  EHOSTDOWN: OUT_OF_REACH,
  ENOTCONN: OUT_OF_REACH,
};

export const READ_PROBLEMS: Problems = {
  ...NETWORK,
  ENOENT: "gibt es nicht; bitte Name und Ordner prüfen",
  ENOTDIR: "gibt es nicht; bitte Name und Ordner prüfen",
  EACCES: "darf nicht gelesen werden; bitte die Berechtigung prüfen",
  EPERM: "darf nicht gelesen werden; bitte die Berechtigung prüfen",
  EISDIR: "ist ein Ordner; bitte eine Mappe angeben",
  EBUSY: LOCKED,
  ENAMETOOLONG: TOO_LONG,
  ELOOP: TOO_MANY_LINKS,
};

export const WRITE_PROBLEMS: Problems = {
  ...NETWORK,
  ENOENT: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  EACCES: NO_RIGHTS,
  EPERM: NO_RIGHTS,
  EROFS: "liegt auf einem schreibgeschützten Laufwerk; bitte mit „-o“ einen anderen Ort wählen",
  ENOSPC: "passt nicht mehr auf das Laufwerk; bitte Platz schaffen und erneut versuchen",
  EDQUOT:
    "passt nicht mehr in den Platz, der Ihnen auf dem Laufwerk zusteht; bitte Platz schaffen und erneut versuchen",
  EFBIG: "ist zu groß für dieses Laufwerk; bitte mit „-o“ einen anderen Ort wählen",
  EISDIR: "ist ein Ordner; bitte mit „-o“ einen Dateinamen angeben",
  EBUSY: LOCKED,
  ENAMETOOLONG: TOO_LONG,
  ELOOP: TOO_MANY_LINKS,
};

const HELD =
  "lässt sich gerade nicht ersetzen; bitte in allen Programmen schließen und erneut versuchen oder mit „-o“ einen anderen Namen wählen";

/** When all is written and only the old file will not make room: on Windows another program has it open. */
export const REPLACE_PROBLEMS: Problems = {
  ...WRITE_PROBLEMS,
  EACCES: HELD,
  EPERM: HELD,
  EBUSY: HELD,
};

const UNKNOWN = "ließ sich nicht öffnen; bitte den Ort der Datei prüfen";

export function failureWith(file: string, problem: string): Failure {
  return new Failure(`Die Datei „${file}“ ${problem}.`);
}

/** What the system said as a sentence. Throws again what is a Failure already, or a mistake of ours. */
export function failureOf(file: string, error: unknown, problems: Problems): Failure {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return failureWith(file, problems[code] ?? UNKNOWN);
}

/** The same for all that `work` does. */
export async function orFailure<T>(
  file: string,
  problems: Problems,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(file, error, problems);
  }
}
