import { invalidArgument } from "../protocol/host-error";
import { hostObject, type HostObject, type Kind } from "../protocol/kind";
import type { Session } from "../session";

interface Created {
  readonly session: Session;
  readonly file: string;
}

const WORKBOOK_CREATED: Kind<Created> = {
  name: "WorkbookCreated",
  identity: ({ session }) => ({ Id: `new ${session.opened.length + 1}` }),
  methods: {
    open: ({ session, file }) => openFile(session, file),
  },
};

/** What Application.createWorkbook answers: a workbook that nobody sees until it is opened. */
export function workbookCreatedObject(session: Session, file: unknown): HostObject {
  return hostObject(WORKBOOK_CREATED, { session, file: checkedFile(file) });
}

/** Opens a file in a window of its own, of which this host plays nothing more. */
export function openFile({ opened }: Session, file: unknown): null {
  opened.push(checkedFile(file));
  return null;
}

/** Excel takes nothing but zip archives in base64. */
function checkedFile(file: unknown): string {
  const isFile = typeof file === "string" && /^UEsD[\w+/]*={0,2}$/.test(file);
  if (!isFile || file.length % 4 !== 0) throw invalidArgument("createWorkbook: no workbook file");
  return file;
}
