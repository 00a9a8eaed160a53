/** Codes that Excel answers with, as Microsoft lists them for Excel.ErrorCodes. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "NotImplemented"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "UnsupportedOperation";

const MESSAGES = new Map<string, string>([
  ["AccessDenied", "Sie können den angeforderten Vorgang nicht ausführen."],
  ["ApiNotFound", "Die API, die Sie verwenden möchten, wurde nicht gefunden."],
  ["InvalidArgument", "Das Argument ist ungültig, fehlt oder hat ein falsches Format."],
  ["InvalidOperation", "Der versuchte Vorgang ist für das Objekt ungültig."],
  [
    "InvalidOperationInCellEditMode",
    "Excel befindet sich im Bearbeitungsmodus. Verlassen Sie den Modus mit der Eingabetaste.",
  ],
  ["InvalidReference", "Dieser Bezug ist für den aktuellen Vorgang ungültig."],
  ["ItemAlreadyExists", "Die zu erstellende Ressource ist bereits vorhanden."],
  ["ItemNotFound", "Die angeforderte Ressource ist nicht vorhanden."],
  ["MergedRangeConflict", "Eine Tabelle kann eine andere Tabelle nicht überlappen."],
]);

/** A refusal by the workbook side. `detail` is for whoever reads a failing test; Excel says less. */
// A class, because it is thrown and told apart by instanceof.
export class HostError extends Error {
  readonly code: string;

  constructor(code: HostErrorCode | (string & {}), detail = "") {
    const text = MESSAGES.get(code) ?? code;
    super(detail ? `${text} [${detail}]` : text);
    this.code = code;
  }
}

export function invalidArgument(detail: string): HostError {
  return new HostError("InvalidArgument", detail);
}
