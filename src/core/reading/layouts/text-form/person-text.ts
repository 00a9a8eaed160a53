import { namesInCell } from "../../names/names-in-cell";
import { isCalled, isParticle } from "../../names/family-words";
import { pieceKind } from "../../names/name-remarks";
import { beginsOffice, isOffice } from "../../names/offices";
import { readNameCell } from "../../names/open-words";
import { parseName } from "../../names/parse-name";
import { readSection } from "../../roles/read-section";
import { headingStrength } from "../../tables/heading-strength";
import { saysOrder } from "../ranked-names";
import { isAffix, isFaculty, isTitle } from "../../names/titles";

const MOST_WORDS = 9;
/** Who is addressed is somebody else than the one before the comma, whatever is said behind his name. */
const BEFORE_ADDRESSED = /\s*,\s+(?=(?:Herrn?|Frau|Ktabg\.?)\s)(?![^(]*\))/u;

/** The names of an entry or of the deputies behind it, as written. */
export function peopleIn(text: string): readonly string[] {
  return text
    .replace(/^\(?\d{1,2}[.)]\s+/, "")
    .split(BEFORE_ADDRESSED)
    .flatMap((part) => namesInCell(part));
}

/** True for a text that is a name as people write names, and no sentence about something. */
export function isPersonText(text: string): boolean {
  const bare = text.replace(/\s*\([^()]*\)/g, "");
  const [name = "", ...behind] = bare.split(/,\s*/);
  const words = [name, ...behind.filter((piece) => pieceKind(piece) === "name")]
    .join(" ")
    .split(" ");
  if (readNameCell(text) !== "name" || words.length > MOST_WORDS || /\d/.test(bare)) return false;
  if (readSection(text) || saysOrder(text) || headingStrength(text) === 2) return false;
  // "von der Verwaltung" is sent by it, "von der Heide" is a name.
  if (bare.startsWith("von ") && pieceKind(bare) === "institution") return false;
  return /\p{Lu}\p{L}/u.test(parseName(text).familyName) && words.every(mayBeInName);
}

function mayBeInName(word: string): boolean {
  if (/^["„(]?\p{Lu}/u.test(word)) return true;
  const isFrame =
    isTitle(word) || isAffix(word) || isFaculty(word) || beginsOffice(word) || isOffice(word);
  return isFrame || isParticle(word) || isCalled(word);
}

/** True where somebody is addressed or bears a title or a mandate: this is a human being. */
export function isAddressed(text: string): boolean {
  const { formOfAddress, title } = parseName(text);
  const [first = ""] = text.split(" ");
  return formOfAddress !== undefined || title !== "" || (text.includes(" ") && isOffice(first));
}
