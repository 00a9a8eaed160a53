import { wordKey } from "../text/plain-text";

/** Short forms of mandates and offices before a name: Ktabg., Rm, StV. Only whole words. */
const SHORT_OFFICES = new Set(
  (
    "ktabg ktabgin kta ktm ktma rm rmin stv stvo stadtv stvv bgm bgmin bm bmin obm obgm ob abg kreistagsabg ratsabg skb " +
    "sb ske se sachkbuerger sachkbuergerin ltd dez dezin fbl fblin khk phk ostd ostr std strin"
  ).split(" "),
);
/** Short forms in capitals only: "AL Muster" leads an office, "Al Muster" is a family. */
const CAPITAL_OFFICES = /^(?:AL|KD|LR|KR|GL|SGL)$/;
/**
 * Endings of mandates and offices, in all genders: Altbürgermeisterin, Stadtrat, Kreistagsabgeordneter.
 * What is a family name as well ("Leiter", "Rat") asks for something before it.
 */
const OFFICE =
  /^(?:[a-z]*(?:buergermeister|landrat|landraet|kreisrat|kreisraet|stadtrat|stadtraet|ratsmitglied|ratsherr|ratsfrau|ratsfrauen|verordnete|abgeordnete|beigeordnete|dezernent|vorsitzende|vorsitzend|kreisdirektor|stadtdirektor|gemeindedirektor|stadtkaemmerer|kreiskaemmerer|kreistagsmitglied|ausschussmitglied|ortsvorsteher|geschaeftsfuehrer|beauftragte|superintendent|staatssekretaer|gemeinderat|gemeinderaet|stadtvertreter|gemeindevertreter|schiedsmann|schiedsfrau)|(?:schul|studien|oberstudien|regierungs|polizei|medizinal|bau|forst|kirchen)[a-z]*(?:rat|raet)|minister|kaemmerer|kaemmerin|[a-z]{3,}(?:leiter|sprecher|referent|direktor)|(?:mitglied|vertreter|delegierte|beisitzer))(?:in|innen|r|n|rn)?$/;
const EXPERT = /^sachk[a-z]*(?:buerger|einwohner)/;

/** Forms of address, mandates and offices stand before a name; none of them is part of it. */
export function isOffice(word: string): boolean {
  const key = wordKey(word);
  return (
    SHORT_OFFICES.has(key) || CAPITAL_OFFICES.test(word) || EXPERT.test(key) || OFFICE.test(key)
  );
}

/** "1.", "Erster", "stellv.": belongs to the office that follows. */
export function beginsOffice(word: string): boolean {
  return /^(?:\d\.|(?:erste|zweite|dritte)[rn]?|stellv|stellvertr|stellvertretende[rn]?|stv|ehem|ehemaliger?|fruehere[rn]?|ehrenamtliche[rn]?|hauptamtliche[rn]?)$/.test(
    /^\d\.$/.test(word) ? word : wordKey(word),
  );
}

/** "Vorsitzende" and "stellv. Vorsitzender" before or behind a name tell what the person is there. */
export function isChair(word: string): boolean {
  return /^(?:ausschuss)?vorsitzende[rn]?$|^vors$/.test(wordKey(word));
}
