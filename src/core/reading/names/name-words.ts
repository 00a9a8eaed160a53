import { fold, wordKey } from "../text/plain-text";

/** Forms of address and offices that stand before a name; only Frau and Herr are kept. */
const OFFICES = new Set(
  "ktabg kta rm ratsmitglied ratsherr ratsfrau ratsherrn stadtrat stadtraetin stadtverordnete stadtverordneter stv stadtv kreistagsabgeordnete kreistagsabgeordneter kreistagsmitglied kreisrat kreisraetin landrat landraetin altlandrat buergermeister buergermeisterin oberbuergermeister oberbuergermeisterin bm bgm ob dezernent dezernentin beigeordnete beigeordneter kreisdirektor kreisdirektorin abg abgeordnete abgeordneter skb sb ske se sachkbuerger sachkbuergerin fraktionsvorsitzende fraktionsvorsitzender ausschussvorsitzende ausschussvorsitzender mdl mdb".split(
    " ",
  ),
);

const TITLES = new Set(
  "dr dres prof professor professorin pd ing dipling dring univprof ma ba msc bsc llm mba mag magister pfr pfarrer pfarrerin pastor pastorin hc drhc ra rain stb".split(
    " ",
  ),
);
/** Faculties behind "Dr.": titles only there, for "Med" or "Nat" may be names. */
const FACULTIES = new Set(
  "med jur iur phil rer nat pol oec theol agr vet dent habil ing h c hc mult paed sc hum forest e em".split(
    " ",
  ),
);
const AFFIXES = new Set("mdb mdl mdep mdk jun jr junior sen sr senior ad ir dj dae".split(" "));

/** Names of parties as lists write them behind a name; "(CDU)" needs no list, ", CDU" does. */
const PARTIES = new Set(
  "cdu csu spd fdp gruene diegruenen buendnis90diegruenen b90diegruenen b90gruene buendnis90gruene linke dielinke afd uwg fwg fw freiewaehler piraten piratenpartei volt bsw diepartei partei tierschutzpartei zentrum oedp familie fraktionslos parteilos einzelbewerber einzelbewerberin vvv ubg bfb".split(
    " ",
  ),
);

/**
 * First words of Westphalian double family names: farms were divided, and the name says which half.
 * "Schulze Esking" is one family name without a hyphen.
 */
const DOUBLE_NAME_BEGINNINGS = new Set(
  "schulze schulte grosse kleine luetke luettke kleyne groote".split(" "),
);
/** Particles that begin a family name by themselves. */
const PARTICLES = new Set(
  "von van vom de den der del della di da dos du le la ten ter te te el al zum zur zu auf vor am in im ob vorm ut aus und".split(
    " ",
  ),
);
/** Particles in the middle of a family name: "Schulze zur Wiesche", "Meyer zu Bexten". */
const MIDDLE_PARTICLES = new Set("zu zum zur vor auf am in im ob vorm gen genannt".split(" "));

export function isOffice(word: string): boolean {
  const key = wordKey(word);
  return OFFICES.has(key) || /^sachk[a-z]*(?:buerger|einwohner)/.test(key);
}

export function isTitle(word: string): boolean {
  const key = wordKey(word);
  return TITLES.has(key) || (key.startsWith("dipl") && /^dipl[.-]/.test(fold(word)));
}

export function isFaculty(word: string): boolean {
  return FACULTIES.has(wordKey(word)) && fold(word).endsWith(".");
}

/** "a. D." and "i. R." come as two words and are joined before. */
export function isAffix(word: string): boolean {
  return AFFIXES.has(wordKey(word));
}

export function isParty(text: string): boolean {
  return PARTIES.has(wordKey(text).replace(/fraktion$/, ""));
}

export function isDoubleNameBeginning(word: string): boolean {
  return DOUBLE_NAME_BEGINNINGS.has(wordKey(word));
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase());
}

/** "Meyer zu Bexten" is one family name; "Anna zu Muster" is a given name and a family name. */
export function isFarmName(word: string): boolean {
  return /^m[ae][iy]er$/.test(wordKey(word));
}

export function isMiddleParticle(word: string): boolean {
  return MIDDLE_PARTICLES.has(word.toLowerCase().replace(/\.$/, ""));
}
