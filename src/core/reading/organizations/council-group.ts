/** In a committee "Mitglieder des Kreistages" are a group of its members. */
const GROUP =
  /mitglied\p{L}* (?:des|aus dem) (?:kreistag|rat|stadtrat|gemeinderat)(?:e?s)?(?!\p{L})/iu;

/** True where the council that a heading names may only be where some of the members come from. */
export function isGroup(text: string): boolean {
  return GROUP.test(text);
}
