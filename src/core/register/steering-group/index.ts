// Who makes up a Steuerungsgruppe: the groups it is drawn from and the Unterstützungssysteme that its
// members stand for. All of it is told by words of the lists, so each list of words has its own file.
export { GROUPS_BY_WORDS, groupIn, type MemberGroup } from "./group-words";
export { groupOf, groupSaid } from "./member-group";
export { isSteeringGroup } from "./steering-group";
export { SUPPORT_SYSTEMS, systemsIn, type SupportSystem } from "./support-systems";
export { systemsOf } from "./member-systems";
