import type { Finding } from "../../findings";
import type { Remedy } from "../remedy";
import type { Situation } from "../situation";

/** What can be done about a finding of one code. Remedies without a choice are left out by the caller. */
export type Mend = (finding: Finding, situation: Situation) => readonly Remedy[];
