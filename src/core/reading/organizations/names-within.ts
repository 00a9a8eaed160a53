import { organizationPhrase } from "./organization-key";

/** Excel cuts the names of sheets at 31 characters. */
const CUT_LENGTH = 28;

/** The known names that a title or a sheet's name contains, without those inside a longer one. */
export function namesWithin(text: string, known: Iterable<string>): string[] {
  const title = organizationPhrase(text);
  const isCut = text.length >= CUT_LENGTH;
  const found = [...known].filter((name) => {
    const phrase = organizationPhrase(name);
    return (isCut && phrase.startsWith(title)) || contains(title, phrase);
  });
  return found.filter(
    (name) =>
      !found.some(
        (other) =>
          other.length > name.length &&
          contains(organizationPhrase(other), organizationPhrase(name)),
      ),
  );
}

function contains(title: string, name: string): boolean {
  if (name === "") return false;
  for (let at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
    const outer = (title[at - 1] ?? " ") + (title[at + name.length] ?? " ");
    if (!/[\p{L}\p{N}]/u.test(outer)) return true;
  }
  return false;
}
