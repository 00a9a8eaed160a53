import { forgetFormats } from "../model/formats";
import { refuseLocked } from "../edits/guards";
import { invalidArgument } from "../protocol/host-error";
import type { Kind } from "../protocol/kind";
import type { RangeTarget } from "../session";
import { recorded } from "./recorded";

/** A list typed into the rule is cut off here; a longer one has to stand in cells. */
const MAX_LIST = 255;

const TYPES = new Map([
  ["list", "List"],
  ["wholeNumber", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
]);

function typeOfRule(rule: unknown): string {
  const keys = typeof rule === "object" && rule !== null ? Object.keys(rule) : [];
  const type = TYPES.get(keys[0] ?? "");
  if (type === undefined || keys.length !== 1) throw invalidArgument("a rule has one kind");
  return type;
}

function refuseBadRule(rule: unknown): void {
  if (typeOfRule(rule) !== "List") return;
  const { list } = rule as { list: { source?: unknown } };
  const { source } = list;
  if (typeof source !== "string" || source === "") throw invalidArgument("a list needs a source");
  if (!source.startsWith("=") && source.length > MAX_LIST) {
    throw invalidArgument("a list in the rule has at most 255 characters");
  }
}

const rule = recorded("validation/rule", refuseBadRule);
const type = recorded("validation/type");

/** Range.dataValidation. Texts in alerts are at most 255 characters, titles 32. */
export const DATA_VALIDATION: Kind<RangeTarget> = {
  name: "DataValidation",
  properties: {
    type: { get: (target) => type.get?.(target) ?? "Inconsistent" },
    rule: {
      get: (target) => rule.get?.(target),
      set: (target, value) => {
        rule.set?.(target, value);
        type.set?.(target, typeOfRule(value));
      },
    },
    errorAlert: recorded("validation/errorAlert", refuseLongTexts),
    prompt: recorded("validation/prompt", refuseLongTexts),
    ignoreBlanks: recorded("validation/ignoreBlanks"),
    valid: { get: () => true },
  },
  methods: {
    clear: ({ sheet, area }) => {
      refuseLocked(sheet, area);
      forgetFormats(sheet.formats, area, "validation/");
    },
  },
};

function refuseLongTexts(value: unknown): void {
  const { title = "", message = "" } = (value ?? {}) as { title?: string; message?: string };
  if (title.length > 32 || message.length > 255) throw invalidArgument("alert text too long");
}
