import { fold } from "../../words";
import type { Organization } from "../organization";

/** Steuerungsgruppe by its Art; where no Art is said, by its name. */
export function isSteeringGroup({ classification, name }: Organization): boolean {
  return /steuerung|lenkung/.test(fold(classification ?? name));
}
