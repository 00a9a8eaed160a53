import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { putOnClipboard } from "../copy-text";
import type { PaneFailure } from "../host";

interface FailureTextProps {
  readonly failure: PaneFailure;
  /** What the user can do about it. */
  readonly children: ReactNode;
}

/** What is wrong, what to do, and what a support desk needs to know. */
export function FailureText({ failure: { sentence, diagnostics }, children }: FailureTextProps) {
  const [isCopied, setCopied] = useState<boolean>();
  const details = useRef<HTMLElement>(null);
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    text.current?.scrollIntoView({ block: "nearest" });
  }, [sentence]);
  const copy = async () => {
    const isDone = await putOnClipboard({ text: diagnostics });
    if (!isDone && details.current) getSelection()?.selectAllChildren(details.current);
    setCopied(isDone);
  };
  return (
    <MessageBar intent="error" layout="multiline" className="message">
      <MessageBarBody>
        <span ref={text} role="alert">
          {sentence}
        </span>
        <div className="buttons">
          {children}
          <Button size="small" onClick={() => void copy()}>
            {copyLabel(isCopied)}
          </Button>
        </div>
        <code ref={details} className="diagnostics">
          {diagnostics}
        </code>
      </MessageBarBody>
    </MessageBar>
  );
}

/** `isCopied`: undefined before anybody tried; false where the browser refused. */
function copyLabel(isCopied: boolean | undefined): string {
  if (isCopied === undefined) return "Angaben zum Fehler kopieren";
  return isCopied ? "Kopiert" : "Markiert: Bitte Strg+C drücken";
}
