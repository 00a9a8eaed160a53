import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { SideFile } from "../host";
import { usePane } from "../pane-context";

interface SaveFileButtonProps {
  readonly file: SideFile;
  readonly children: ReactNode;
}

/** Hands out a file beside the workbook, one at a time; nothing in a shell that keeps no files. */
export function SaveFileButton({ file, children }: SaveFileButtonProps) {
  const { state, actions } = usePane();
  const { saveFile } = actions;
  const [isBusy, setBusy] = useState(false);
  if (!saveFile) return null;
  const save = async () => {
    setBusy(true);
    await saveFile(file);
    setBusy(false);
  };
  return (
    <Button size="small" disabledFocusable={state.isStale || isBusy} onClick={() => void save()}>
      {children}
    </Button>
  );
}
