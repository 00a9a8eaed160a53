import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { ExcerptKind } from "../../core";
import type { CheckedWorkbook } from "../../desk";
import { usePane } from "../pane-context";
import { isPassing } from "../passing";
import { copyEntries } from "./copy-entries";
import { usePreparedTexts } from "./prepared-texts";
import { useCopying } from "./use-copying";

interface CopyButtonProps {
  readonly checked: CheckedWorkbook;
  readonly kind: ExcerptKind;
  readonly children: string;
}

/** Copies the table beside it; without one there is no button. */
export function CopyButton({ checked, kind, children }: CopyButtonProps) {
  const { state } = usePane();
  const id = useId();
  const copy = useCopying();
  const entries = copyEntries(usePreparedTexts(true), checked.year.year);
  const entry = entries.find((each) => each.kind === kind);
  if (!entry || entry.reason !== undefined) return null;
  const { text, name } = entry;
  return (
    <Button
      id={id}
      size="small"
      disabledFocusable={!text || isPassing(state)}
      onClick={() => text && void copy(text, name, id)}
    >
      {children}
    </Button>
  );
}
