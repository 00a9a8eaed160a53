import { notOver } from "../register";
import { fold } from "../words";
import { rule } from "./rule";
import { BACKGROUND } from "./sources";
import { where } from "./wording";
import { isWorkingGroup } from "./working-group";

type ModerationMissing = Readonly<{ text: string }>;

/** What stands there when nobody is named yet; "" is the empty cell of a sheet that has the column. */
const NOBODY = /^(?:|n\. ?n\.?|nn|vakant|unbesetzt|offen|keine?r?|noch .*|\?+)$/;

/** A Moderation named in the list of members will do as well. */
export const moderationMissing = rule<ModerationMissing>({
  code: "moderation-missing",
  severity: "warning",
  title: "Moderation fehlt",
  remedy:
    "Tragen Sie im Blatt „Gremien“ ein, wer moderiert: Jugendamt, Jobcenter, Regionales Bildungsbüro oder Kommunales Integrationszentrum.",
  source: BACKGROUND,
  *check(index, { asOf }) {
    for (const { organization, moderation, cells, place } of index.register.rules) {
      if (moderation === undefined || !isWorkingGroup(organization)) continue;
      if (!NOBODY.test(fold(moderation))) continue;
      const listed = notOver(index.membershipsOf(organization), asOf);
      if (listed.some(({ role }) => role === "moderation")) continue;
      yield {
        organization: organization.shortName,
        facts: { text: moderation },
        places: [cells?.moderation, place].filter((at) => at !== undefined).slice(0, 1),
      };
    }
  },
  message: ({ text }, subject) =>
    `${where(subject)}Es ist keine Moderation benannt${text === "" ? "" : ` (dort steht „${text}“)`}.`,
});
