import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { usePane } from "../pane-context";
import { copiedMarkup } from "./copied-markup";
import type { RefusedCopy } from "./copying-state";

/** What the browser would not copy by itself: selected, so that Strg+C does it. */
export function CopyByHand({ refused }: { readonly refused: RefusedCopy }) {
  const { dispatch } = usePane();
  const { text, name, opener } = refused;
  const piece = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    piece.current?.replaceChildren(copiedMarkup(text.html));
    piece.current?.focus();
  }, [text]);
  const close = () => {
    dispatch({ type: "copying-closed" });
    document.getElementById(opener)?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  // Word is to get what it would have got: the nodes here have no looks for it.
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData("text/html", text.html);
    event.clipboardData.setData("text/plain", text.text);
    close();
    dispatch({ type: "copied", name });
  };
  return (
    <section className="by-hand" aria-labelledby={id} onKeyDown={onKeyDown}>
      <p id={id}>
        {`Das Kopieren per Klick ist hier gesperrt. „${name}“ ist markiert: Bitte Strg+C drücken.`}
      </p>
      <div
        ref={piece}
        className="by-hand-piece"
        role="region"
        aria-label={name}
        aria-describedby={id}
        tabIndex={0}
        onFocus={({ currentTarget }) => getSelection()?.selectAllChildren(currentTarget)}
        onCopy={onCopy}
      />
      <Button size="small" onClick={close}>
        Schließen
      </Button>
    </section>
  );
}
