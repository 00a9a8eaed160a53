import type { ListColumns } from "./read-list";

export const [OTHER, MEMBER, CHAIR, DEPUTY] = [0, 1, 2, 3];

/** What each row makes of its person. */
export function kindsOf({ texts, members }: ListColumns): Uint8Array {
  const kinds = new Uint8Array(texts.count + 1).fill(OTHER);
  kinds[texts.findText("Mitglied")] = MEMBER;
  kinds[texts.findText("Vorsitz")] = CHAIR;
  kinds[texts.findText("Stellv. Mitglied")] = DEPUTY;
  kinds[0] = OTHER;
  return Uint8Array.from(members.role, (role) => kinds[role] ?? OTHER);
}
