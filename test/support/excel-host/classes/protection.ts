import type { HostProtection, HostSheet, HostWorkbook } from "../model/workbook";
import { HostError } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";

function protect(protection: HostProtection, options: unknown, password: unknown): void {
  if (protection.protected) throw new HostError("InvalidOperation", "already protected");
  protection.protected = true;
  protection.options =
    typeof options === "object" && options !== null ? (options as HostProtection["options"]) : {};
  if (typeof password === "string") protection.password = password;
}

function unprotect(protection: HostProtection, password: unknown): void {
  if (!protection.protected) return;
  if (protection.password !== undefined && protection.password !== password) {
    throw new HostError("AccessDenied", "password");
  }
  protection.protected = false;
  delete protection.password;
}

const SHEET_PROTECTION: Kind<HostSheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ protection }) => protection.protected },
    options: { get: ({ protection }) => (protection.protected ? protection.options : null) },
  },
  methods: {
    protect: ({ protection }, [options, password]) => protect(protection, options, password),
    unprotect: ({ protection }, [password]) => unprotect(protection, password),
  },
};

const WORKBOOK_PROTECTION: Kind<HostWorkbook> = {
  name: "WorkbookProtection",
  properties: { protected: { get: ({ protection }) => protection.protected } },
  methods: {
    protect: ({ protection }, [password]) => protect(protection, undefined, password),
    unprotect: ({ protection }, [password]) => unprotect(protection, password),
  },
};

export function sheetProtectionObject(sheet: HostSheet): HostObject {
  return hostObject(SHEET_PROTECTION, sheet);
}

export function workbookProtectionObject(workbook: HostWorkbook): HostObject {
  return hostObject(WORKBOOK_PROTECTION, workbook);
}
