import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  InfoRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import type { Severity } from "../../core";

const SIGNS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  hint: InfoRegular,
  good: CheckmarkCircleFilled,
} as const;

/** A form and a colour for a severity; a word always stands beside it. */
export function SeveritySign({ sign }: { readonly sign: Severity | "good" | "none" }) {
  if (sign === "none") return null;
  const Sign = SIGNS[sign];
  return <Sign className={`sign ${sign}`} aria-hidden />;
}
