import type { ComponentProps } from "react";
import { useShell } from "../shell";

interface HeadingProps extends ComponentProps<"h1"> {
  /** 1 is the pane's own title. */
  readonly depth: 1 | 2;
}

/** A heading, one level lower where the page around the pane has a heading of its own. */
export function Heading({ depth, ...props }: HeadingProps) {
  const level = useShell().stands === "alone" ? depth : depth + 1;
  const Element = `h${level}` as "h1" | "h2" | "h3";
  return <Element {...props} />;
}
