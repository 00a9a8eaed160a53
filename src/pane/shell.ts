import { createContext, useContext } from "react";

/** What only the shell around the pane can say or do. */
export interface PaneShell {
  /** "alone": the pane is the page; "beside": it is a part of one that has a heading of its own. */
  readonly stands: "alone" | "beside";
  /** The pane's heading. */
  readonly title: string;
  /** Said until the workbook is reached, in one sentence. */
  readonly connecting: string;
  /** How the committee version is handed out: the button, and what is said until it is done. */
  readonly sharing: { readonly label: string; readonly underWay: string };
  /** Brings back a pane that is lost. */
  readonly restart: () => void;
}

export const ShellContext = createContext<PaneShell | undefined>(undefined);

/** The shell around a component. Throws outside of one. */
export function useShell(): PaneShell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error("no shell around this component");
  return shell;
}
