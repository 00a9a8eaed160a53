import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { copyText } from "../copy-text";
import type { PaneFailure } from "../host";

interface FailureTextProps {
  readonly failure: PaneFailure;
  /** What the user can do about it. */
  readonly children: ReactNode;
}

/** What is wrong, what to do, and what a support desk needs to know. */
export function FailureText({ failure: { sentence, diagnostics }, children }: FailureTextProps) {
  const [isCopied, setCopied] = useState(false);
  const text = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    text.current?.scrollIntoView({ block: "nearest" });
  }, [sentence]);
  return (
    <MessageBar intent="error" layout="multiline" className="message">
      <MessageBarBody>
        <span ref={text} role="alert">
          {sentence}
        </span>
        <div className="buttons">
          {children}
          <Button size="small" onClick={() => setCopied(copyText(diagnostics))}>
            {isCopied ? "Kopiert" : "Angaben zum Fehler kopieren"}
          </Button>
        </div>
        <code className="diagnostics">{diagnostics}</code>
      </MessageBarBody>
    </MessageBar>
  );
}
