import type { Organization } from "../register";

/** Finds an organization by what stands in a cell; blanks and case do not matter. */
export type FindOrganization = (name: string) => Organization | undefined;

function nameKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/gu, " ").toLocaleLowerCase("de");
}

/** Short names win over full ones, and these over previous ones; the first of equals wins. */
export function organizationFinder(organizations: readonly Organization[]): FindOrganization {
  const byName = new Map<string, Organization>();
  const add = (name: string, organization: Organization) => {
    if (!byName.has(nameKey(name))) byName.set(nameKey(name), organization);
  };
  for (const organization of organizations) add(organization.shortName, organization);
  for (const organization of organizations) add(organization.name, organization);
  for (const organization of organizations)
    for (const name of organization.previousNames) add(name, organization);
  return (name) => byName.get(nameKey(name));
}
