import type { HostSheet } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";

interface PropertyTarget {
  readonly sheet: HostSheet;
  readonly entry: { readonly key: string; value: string };
}

const PROPERTY: Kind<PropertyTarget> = {
  name: "WorksheetCustomProperty",
  identity: ({ entry }) => ({ _Id: entry.key }),
  properties: {
    key: { get: ({ entry }) => entry.key },
    value: {
      get: ({ entry }) => entry.value,
      set: ({ entry }, value) => (entry.value = text(value)),
    },
  },
  methods: {
    delete: ({ sheet, entry }) => void sheet.customProperties.delete(entry.key.toLowerCase()),
  },
};

function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument("a custom property is a text");
  return value;
}

function byKey(sheet: HostSheet, key: unknown): HostObject | null {
  const entry = sheet.customProperties.get(String(key).toLowerCase());
  return entry ? hostObject(PROPERTY, { sheet, entry }) : null;
}

const PROPERTIES: Kind<HostSheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) =>
    [...sheet.customProperties.values()].map((entry) => hostObject(PROPERTY, { sheet, entry })),
  indexer: byKey,
  methods: {
    // Adding a key that is there replaces its value; keys have at most 255 characters.
    add: (sheet, [key, value]) => {
      if (typeof key !== "string" || key === "" || key.length > 255) throw invalidArgument("key");
      sheet.customProperties.set(key.toLowerCase(), { key, value: text(value) });
      return byKey(sheet, key);
    },
    getCount: (sheet) => sheet.customProperties.size,
    getItemOrNullObject: (sheet, [key]) => byKey(sheet, key),
  },
};

export function customPropertiesObject(sheet: HostSheet): HostObject {
  return hostObject(PROPERTIES, sheet);
}
