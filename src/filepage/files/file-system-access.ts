/** What some browsers can do with files beyond the standard library's types; the others cannot. */
interface FilePicking {
  showOpenFilePicker?: (options: {
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }) => Promise<FileSystemFileHandle[]>;
}

interface DroppedItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

interface PermissionHandle {
  requestPermission?: (wish: { readonly mode: "readwrite" }) => Promise<PermissionState>;
}

/** The browser's own dialog that leads to a file which can be written to; undefined where there is none. */
export function filePicker(): FilePicking["showOpenFilePicker"] {
  return (globalThis as FilePicking).showOpenFilePicker?.bind(globalThis);
}

/** The handle behind something dropped; to be asked for while the event is being handled. */
export async function droppedHandle(
  item: DataTransferItem,
): Promise<FileSystemFileHandle | undefined> {
  const handle = await (item as DroppedItem).getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined;
}

/** Asks the user, where the browser does; true where writing is allowed. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const { requestPermission } = handle as PermissionHandle;
  return (await requestPermission?.call(handle, { mode: "readwrite" })) !== "denied";
}
