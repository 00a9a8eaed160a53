import type { HostWorkbook } from "../model/workbook";
import { invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind, type Property } from "../protocol/kind";
import type { Session } from "../session";
import { applicationObject, runtimeObject } from "./application";
import { functionsObject } from "./functions";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { settingsObject } from "./settings";
import { openFile } from "./workbook-created";
import { worksheetsObject } from "./worksheets";

function selected(session: Session): HostObject {
  const { activeSheet } = session.workbook;
  return session.make.range(session, activeSheet, activeSheet.selection);
}

function documentProperty(name: string): Property<HostWorkbook> {
  return {
    get: ({ properties }) => properties.get(name) ?? "",
    set: ({ properties }, value) => {
      if (typeof value !== "string") throw invalidArgument(name);
      properties.set(name, value);
    },
  };
}

const TEXTS = ["title", "subject", "author", "keywords", "comments", "category", "manager"];

const PROPERTIES: Kind<HostWorkbook> = {
  name: "DocumentProperties",
  properties: Object.fromEntries(
    [...TEXTS, "company"].map((name) => [name, documentProperty(name)]),
  ),
};

const WORKBOOK: Kind<Session> = {
  name: "Workbook",
  properties: {
    name: { get: ({ workbook }) => workbook.name },
    readOnly: { get: ({ workbook }) => workbook.readOnly },
    autoSave: { get: () => false },
    isDirty: { get: () => true },
  },
  children: {
    application: applicationObject,
    functions: ({ workbook }) => functionsObject(workbook),
    names: (session) => namesObject(session),
    properties: ({ workbook }) => hostObject(PROPERTIES, workbook),
    protection: ({ workbook }) => workbookProtectionObject(workbook),
    settings: ({ workbook }) => settingsObject(workbook),
    tables: (session) => session.make.tables(session, undefined),
    worksheets: worksheetsObject,
    _Runtime: runtimeObject,
  },
  methods: {
    // On the web the library asks a service of its own, whose root this workbook plays as well.
    createAndOpenWorkbook: (session, [file]) => openFile(session, file),
    getSelectedRange: (session) => selected(session),
    getActiveCell: (session) => {
      const { activeSheet } = session.workbook;
      const { top, left } = activeSheet.selection;
      return session.make.range(session, activeSheet, { top, left, bottom: top, right: left });
    },
  },
};

/** The root: what `context.workbook` stands for. */
export function workbookObject(session: Session): HostObject {
  return hostObject(WORKBOOK, session);
}
