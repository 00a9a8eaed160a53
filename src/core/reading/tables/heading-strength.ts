import { blockedDaysField, consultationField, meetingField } from "../headings/calendar-headings";
import { mayBeginHeading } from "../headings/heading-beginnings";
import { membershipField, WEAK_FIELDS } from "../headings/membership-headings";
import { rulesField, type RulesField } from "../headings/rules-headings";
import { memoized, tidy } from "../text/plain-text";

/** Longer texts are sentences, not headings. */
const LONGEST_HEADING = 60;

const WEAK_RULES: ReadonlySet<RulesField> = new Set([
  "chair",
  "office",
  "moderation",
  "declined",
  "exceptions",
]);

/** 0: no heading; 1: a heading that is also said in rows ("Mitglied"); 2: said in headings only. */
export function headingStrength(heading: string): 0 | 1 | 2 {
  return mayBeginHeading(heading) ? strengthOf(heading) : 0;
}

const strengthOf = memoized((heading: string): 0 | 1 | 2 => {
  const text = tidy(heading);
  if (text === "" || text.length > LONGEST_HEADING) return 0;
  const membership = membershipField(text);
  const rules = rulesField(text);
  if (membership !== undefined && WEAK_FIELDS.has(membership)) return 1;
  if (rules !== undefined && WEAK_RULES.has(rules)) return 1;
  const found = membership ?? rules ?? meetingField(text) ?? consultationField(text);
  return found === undefined && blockedDaysField(text) === undefined ? 0 : 2;
});
