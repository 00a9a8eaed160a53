import type { ReactNode, RefObject } from "react";
import { useShell } from "../shell";

interface PaneRootProps {
  readonly frame?: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The element that the pane scrolls in; the page's main part where the pane is all there is. */
export function PaneRoot({ frame, children }: PaneRootProps) {
  const Element = useShell().stands === "alone" ? "main" : "div";
  return (
    <Element
      className="pane"
      ref={(element: HTMLElement | null) => {
        if (frame) frame.current = element;
      }}
    >
      {children}
    </Element>
  );
}
