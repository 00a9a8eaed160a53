import { isOver } from "../calendar";
import { personName } from "../register";
import { namesAliensAuthority } from "./aliens-authority";
import { rule } from "./rule";
import { BACKGROUND } from "./sources";
import { where } from "./wording";

type ModerationExcluded = Readonly<{ text: string }>;

/** The paper leaves the moderation to the other units of the Koordinierungsstelle. */
export const moderationExcluded = rule<ModerationExcluded>({
  code: "moderation-excluded",
  severity: "error",
  title: "Moderation durch die Ausländerbehörde",
  remedy:
    "Benennen Sie für die Moderation Jugendamt, Jobcenter, Regionales Bildungsbüro oder Kommunales Integrationszentrum.",
  source: BACKGROUND,
  *check(index, { asOf }) {
    for (const { organization, moderation: text, cells, place } of index.register.rules) {
      if (text === undefined || !namesAliensAuthority(text)) continue;
      const at = cells?.moderation ?? place;
      yield { organization: organization.shortName, facts: { text }, places: at ? [at] : [] };
    }
    for (const membership of index.register.memberships) {
      const { role, term, organization, person, places } = membership;
      if (role !== "moderation" || isOver(term, asOf)) continue;
      const texts = [membership.onBehalfOf, membership.area, membership.roleText];
      const text = [...texts, membership.nameText].find((each) => namesAliensAuthority(each ?? ""));
      if (text === undefined) continue;
      yield {
        organization: organization.shortName,
        person: personName(person),
        facts: { text },
        places: [places.person],
      };
    }
  },
  message: ({ text }, subject) =>
    `${where(subject)}Die Moderation liegt bei „${text}“; die Ausländerbehörde ist davon ausgenommen.`,
});
