/** What Excel answers where nothing was set; the standard font of a new workbook is Calibri 11. */
const DEFAULTS = new Map<string, unknown>([
  ["style", "Standard"],
  ["wrapText", false],
  ["horizontalAlignment", "General"],
  ["verticalAlignment", "Bottom"],
  ["textOrientation", 0],
  ["indentLevel", 0],
  ["shrinkToFit", false],
  ["readingOrder", "Context"],
  ["fill/color", "#FFFFFF"],
  ["fill/pattern", "None"],
  ["fill/tintAndShade", 0],
  ["font/name", "Calibri"],
  ["font/size", 11],
  ["font/color", "#000000"],
  ["font/bold", false],
  ["font/italic", false],
  ["font/underline", "None"],
  ["font/strikethrough", false],
  ["font/subscript", false],
  ["font/superscript", false],
  ["font/tintAndShade", 0],
  ["protection/locked", true],
  ["protection/formulaHidden", false],
  ["validation/type", "None"],
  ["validation/rule", {}],
  ["validation/ignoreBlanks", true],
  ["validation/valid", true],
]);

const BORDER_DEFAULTS = new Map<string, unknown>([
  ["style", "None"],
  ["weight", "Thin"],
  ["color", "#000000"],
  ["tintAndShade", 0],
]);

const VALIDATION_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const VALIDATION_PROMPT = { message: "", showPrompt: true, title: "" };

/** The default of a recorded property ("font/bold", "borders/EdgeTop/style"); null where there is none. */
export function formatDefault(property: string): unknown {
  if (property === "validation/errorAlert") return VALIDATION_ALERT;
  if (property === "validation/prompt") return VALIDATION_PROMPT;
  if (property.startsWith("borders/")) {
    return BORDER_DEFAULTS.get(property.split("/")[2] ?? "") ?? null;
  }
  return DEFAULTS.get(property) ?? null;
}
