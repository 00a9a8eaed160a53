import type { Role } from "../register";

/** What a role is called where the list does not call it anything itself. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  member: "Mitglied",
  substitute: "Stellvertretung",
  chair: "Vorsitz",
  "deputy-chair": "Stellv. Vorsitz",
  advisory: "Beratendes Mitglied",
  guest: "Gast",
  recorder: "Schriftführung",
  office: "Geschäftsführung",
  moderation: "Moderation",
  unknown: "",
};

/** What a section is called in which all are the same. */
export const SECTION_WORDS: Readonly<Partial<Record<Role, string>>> = {
  member: "Mitglieder",
  substitute: "Stellvertretungen",
  advisory: "Beratende Mitglieder",
};
