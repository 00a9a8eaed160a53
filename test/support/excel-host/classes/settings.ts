import type { HostWorkbook } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";

interface SettingTarget {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

const SETTING: Kind<SettingTarget> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: { delete: ({ workbook, key }) => void workbook.settings.delete(key) },
};

/** Keys of settings keep their case, unlike names. */
function byKey(workbook: HostWorkbook, key: unknown): HostObject | null {
  const found = typeof key === "string" && workbook.settings.has(key);
  return found ? hostObject(SETTING, { workbook, key }) : null;
}

const SETTINGS: Kind<HostWorkbook> = {
  name: "SettingCollection",
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => hostObject(SETTING, { workbook, key })),
  indexer: byKey,
  methods: {
    add: (workbook, [key, value]) => {
      if (typeof key !== "string" || key === "") throw invalidArgument("key");
      workbook.settings.set(key, value);
      return byKey(workbook, key);
    },
    getCount: ({ settings }) => settings.size,
    getItemOrNullObject: (workbook, [key]) => byKey(workbook, key),
  },
};

export function settingsObject(workbook: HostWorkbook): HostObject {
  return hostObject(SETTINGS, workbook);
}
