import { findArea } from "../model/find-area";
import { absoluteFormula } from "../model/references";
import { refuseName } from "../model/names-and-keys";
import type { HostName, HostNames, HostSheet } from "../model/workbook";
import { HostError, invalidArgument } from "../protocol/host-error";
import { hostObject, isHostObject, type HostObject, type Kind } from "../protocol/kind";
import type { RangeTarget, Session } from "../session";

interface NamesTarget {
  readonly session: Session;
  readonly names: HostNames;
  /** undefined: names of the workbook. */
  readonly sheet: HostSheet | undefined;
}

interface NameTarget extends NamesTarget {
  readonly name: HostName;
}

function refersTo({ session, name }: NameTarget): HostObject | null {
  const found = findArea(session.workbook, name.formula, undefined);
  return found ? session.make.range(session, found.sheet, found.area) : null;
}

function typeOf(target: NameTarget): string {
  const text = target.name.formula.slice(1);
  if (refersTo(target)) return "Range";
  if (/^".*"$/s.test(text)) return "String";
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return "Double";
  return /^(?:TRUE|FALSE)$/i.test(text) ? "Boolean" : "Error";
}

/** What a name stands for: texts without quotes, ranges as they are written. */
function valueOf(target: NameTarget): unknown {
  const text = target.name.formula.slice(1);
  switch (typeOf(target)) {
    case "String":
      return text.slice(1, -1).replaceAll('""', '"');
    case "Double":
      return Number(text);
    case "Boolean":
      return text.toUpperCase() === "TRUE";
    case "Error":
      return "#REF!";
    default:
      return text;
  }
}

const NAME: Kind<NameTarget> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  properties: {
    name: { get: ({ name }) => name.name },
    type: { get: typeOf },
    value: { get: valueOf },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => (name.formula = formulaOf(value)),
    },
    scope: { get: ({ sheet }) => (sheet ? "Worksheet" : "Workbook") },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => (name.comment = String(value)),
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        if (typeof value !== "boolean") throw invalidArgument("true or false");
        name.visible = value;
      },
    },
  },
  children: {
    worksheet: ({ session, sheet }) => {
      if (!sheet) throw new HostError("ItemNotFound", "a name of the workbook has no sheet");
      return session.make.worksheet(session, sheet);
    },
    worksheetOrNullObject: ({ session, sheet }) =>
      sheet ? session.make.worksheet(session, sheet) : null,
  },
  methods: {
    delete: ({ names, name }) => void names.delete(name.name.toLowerCase()),
    getRange: (target) => {
      const range = refersTo(target);
      if (!range) throw new HostError("InvalidReference", target.name.formula);
      return range;
    },
    getRangeOrNullObject: refersTo,
  },
};

function formulaOf(value: unknown): string {
  if (typeof value === "number") return `=${value}`;
  if (typeof value !== "string" || value.length < 2 || !value.startsWith("=")) {
    throw invalidArgument("a name refers to a range or a formula");
  }
  return value;
}

function reference(value: unknown): string {
  if (!isHostObject(value)) return formulaOf(value);
  const { sheet, area } = value.target as RangeTarget;
  return absoluteFormula(sheet.name, area);
}

function asObject(target: NamesTarget, name: HostName | undefined): HostObject | null {
  return name ? hostObject(NAME, { ...target, name }) : null;
}

function byKey(target: NamesTarget, key: unknown): HostObject | null {
  return asObject(target, target.names.get(String(key).toLowerCase()));
}

function add(target: NamesTarget, [text, value, comment]: readonly unknown[]): HostObject | null {
  const { session, names } = target;
  const key = refuseName(session.workbook, names, text);
  const note = typeof comment === "string" ? comment : "";
  const name = { name: key, formula: reference(value), visible: true, comment: note };
  names.set(key.toLowerCase(), name);
  return asObject(target, name);
}

const NAMES: Kind<NamesTarget> = {
  name: "NamedItemCollection",
  items: (target) => [...target.names.values()].flatMap((name) => asObject(target, name) ?? []),
  indexer: byKey,
  methods: {
    add,
    getCount: ({ names }) => names.size,
    getItemOrNullObject: (target, [key]) => byKey(target, key),
  },
};

/** workbook.names or, with a sheet, the names of that sheet alone. */
export function namesObject(session: Session, sheet?: HostSheet): HostObject {
  const { names } = sheet ?? session.workbook;
  return hostObject(NAMES, { session, names, sheet });
}
