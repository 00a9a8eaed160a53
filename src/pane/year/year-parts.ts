import type { Button } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { SeveritySign } from "../components/SeveritySign";

/**
 * What the pane's first script has already and hands on. Were it imported here, webpack could not keep the
 * first script in one piece any more, and that one would grow by 5 kB.
 */
export interface YearParts {
  readonly Button: typeof Button;
  readonly SeveritySign: typeof SeveritySign;
}

export const YearPartsContext = createContext<YearParts | undefined>(undefined);

/** The parts that were handed on. Throws where none were. */
export function useYearParts(): YearParts {
  const parts = useContext(YearPartsContext);
  if (!parts) throw new Error("no parts for the year");
  return parts;
}
