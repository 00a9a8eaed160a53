import { createContext, useContext } from "react";
import type { OpeningActions, SavingActions } from "../actions";
import type { FilePageEvent, FilePageState } from "../state";

/** The page, as its components see it. */
export interface FilePageContext {
  readonly state: FilePageState;
  readonly dispatch: (event: FilePageEvent) => void;
  readonly actions: OpeningActions & SavingActions;
}

export const PageContext = createContext<FilePageContext | undefined>(undefined);

/** The page around a component. Throws outside of one. */
export function usePage(): FilePageContext {
  const page = useContext(PageContext);
  if (!page) throw new Error("no page around this component");
  return page;
}
