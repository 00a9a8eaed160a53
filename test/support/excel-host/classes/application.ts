import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { Session } from "../session";
import { workbookCreatedObject } from "./workbook-created";

const APPLICATION: Kind<Session> = {
  name: "Application",
  properties: {
    calculationMode: { get: () => "Automatic" },
    calculationState: { get: () => "Done" },
    decimalSeparator: { get: () => "," },
    thousandsSeparator: { get: () => "." },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    // Nothing is calculated or drawn here.
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    createWorkbook: (session, [file]) => workbookCreatedObject(session, file),
  },
};

const RUNTIME: Kind<Session> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: ({ events }) => events.enabled,
      set: ({ events }, value) => (events.enabled = value === true),
    },
  },
};

export function applicationObject(session: Session): HostObject {
  return hostObject(APPLICATION, session);
}

/** context.runtime: switches the events of this add-in off and on. */
export function runtimeObject(session: Session): HostObject {
  return hostObject(RUNTIME, session);
}
