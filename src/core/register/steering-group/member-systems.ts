import type { Membership } from "../membership";
import { besideName } from "./beside-name";
import { groupIn, type MemberGroup } from "./group-words";
import { SUPPORT_SYSTEMS, systemsIn, type SupportSystem } from "./support-systems";

/** Who sits for one of these stands for no system, though the Schulausschuss speaks of schools. */
const WITHOUT_SYSTEM: ReadonlySet<MemberGroup | undefined> = new Set([
  "mayors",
  "politics",
  "volunteers",
  "target-groups",
]);

const WELFARE: SupportSystem = "freie Wohlfahrtspflege";

/**
 * The Unterstützungssysteme that a member stands for: those of the Bereich; where it names neither a
 * system nor one of the groups without any, those of institution and Funktion. Who comes from the
 * Caritas stands for the freie Wohlfahrtspflege too, in whichever Bereich.
 */
export function systemsOf(membership: Membership): readonly SupportSystem[] {
  const { area = "" } = membership;
  if (WITHOUT_SYSTEM.has(groupIn(area))) return [];
  const named = systemsIn(area);
  const others = systemsBeside(membership);
  if (named.length === 0) return others;
  return SUPPORT_SYSTEMS.filter((system) =>
    (system === WELFARE ? [...named, ...others] : named).includes(system),
  );
}

/** What institution, Funktion and the cell of the name tell. */
function systemsBeside(membership: Membership): readonly SupportSystem[] {
  const { onBehalfOf = "", roleText = "" } = membership;
  const said = [onBehalfOf, roleText, besideName(membership)];
  const group = said.map(groupIn).find((each) => each !== undefined);
  return WITHOUT_SYSTEM.has(group) ? [] : systemsIn(said.join(", "));
}
