/** All ways to begin the name of a month, folded; Austrian and English ones too. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uar|uary)?|jaen(?:ner)?)$/,
  /^(?:feb(?:r|ruar|ruary)?|feber)$/,
  /^(?:maerz|maer|mrz|mar|march)$/,
  /^apr(?:il)?$/,
  /^(?:mai|may)$/,
  /^jun[ie]?$/,
  /^jul[iy]?$/,
  /^aug(?:ust)?$/,
  /^sept?(?:ember)?$/,
  /^(?:okt|oct)(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^de[zc](?:ember)?$/,
];

/** "Mrz", "Sept", "Jänner" → 3, 9, 1; undefined for what is no month. Takes a folded word. */
export function monthNumber(word: string | undefined): number | undefined {
  const at = MONTHS.findIndex((pattern) => word !== undefined && pattern.test(word));
  return at < 0 ? undefined : at + 1;
}
