import { REGISTRATIONS } from "../events";
import type { HostSheet } from "../model/workbook";
import type { Session } from "../session";

interface Listening {
  readonly session: Session;
  readonly sheet?: HostSheet;
}

type Registration = (target: Listening) => null;

/** The hidden methods by which handlers are added and removed: "_RegisterDataChangedEvent" … */
export function registrations(): Readonly<Record<string, Registration>> {
  const methods: Record<string, Registration> = {};
  for (const [name, event] of REGISTRATIONS) {
    methods[`_Register${name}`] = ({ session, sheet }) => {
      session.events.register(event, sheet);
      return null;
    };
    methods[`_Unregister${name}`] = ({ session, sheet }) => {
      session.events.unregister(event, sheet);
      return null;
    };
  }
  return methods;
}
