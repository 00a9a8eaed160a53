import { chanceFrom, type Chance } from "../chance";
import type { FormOfAddress, InventedPerson } from "../person";
import { COLOURS, familyNames, type FamilyName } from "./family-names";
import { GIVEN_NAMES } from "./given-names";
import { lettersOf } from "./spelling";

/** Invents people. No two have the same name, nor names that differ by a slip. */
export interface PersonBook {
  readonly invent: (wish: PersonWish) => InventedPerson;
  /** Somebody whose family name can be misspelt so that only he can be meant. */
  readonly inventMisspellable: (wish: PersonWish) => InventedPerson;
}

export interface PersonWish {
  readonly party: string;
  readonly place: string;
  readonly formOfAddress?: FormOfAddress;
}

const MOST_FAMILIES = 40_000;
const WOMEN_SHARE = 0.45;

/** Room for `people` of them, family names spread as in a long list: few share one in a short list. */
export function personBook(people: number): PersonBook {
  const families = familyNames(Math.min(MOST_FAMILIES, Math.ceil(people * 0.8) + 50));
  const chance = chanceFrom(4_711);
  const used = { Frau: new Uint8Array(families.length), Herr: new Uint8Array(families.length) };
  let at = 0;

  function next(
    form: FormOfAddress,
    isWanted: (family: FamilyName) => boolean,
  ): InventedPersonName {
    const last = at;
    do {
      at = (at + 1) % families.length;
      const family = families[at];
      const count = used[form][at] ?? 0;
      const givenName = family && givenNameOf(family, form, count);
      if (!family || givenName === undefined || !isWanted(family)) continue;
      used[form][at] = count + 1;
      return { givenName, familyName: family.name };
    } while (at !== last);
    throw new RangeError("more people than names");
  }

  function person(wish: PersonWish, isWanted: (family: FamilyName) => boolean): InventedPerson {
    const { party, place } = wish;
    const formOfAddress = wish.formOfAddress ?? (chance.share() < WOMEN_SHARE ? "Frau" : "Herr");
    const name = next(formOfAddress, isWanted);
    return {
      formOfAddress,
      title: titleBy(chance),
      ...name,
      party,
      email: emailBy(chance, name, place),
    };
  }
  return {
    invent: (wish) => person(wish, () => true),
    inventMisspellable: (wish) => person(wish, ({ canBeMisspelt }) => canBeMisspelt),
  };
}

type InventedPersonName = Pick<InventedPerson, "givenName" | "familyName">;

/** The next given name of the family's colour; undefined when all are dealt. */
function givenNameOf(
  { colour, name }: FamilyName,
  form: FormOfAddress,
  count: number,
): string | undefined {
  const names = GIVEN_NAMES[form];
  const each = Math.floor(names.length / COLOURS);
  return count < each ? names[colour * each + ((count + name.length) % each)] : undefined;
}

function titleBy(chance: Chance): string {
  const share = chance.share();
  return share < 0.005 ? "Prof. Dr." : share < 0.07 ? "Dr." : "";
}

function emailBy(
  chance: Chance,
  { givenName, familyName }: InventedPersonName,
  place: string,
): string {
  if (chance.share() < 0.4) return "";
  return `${lettersOf(givenName)}.${lettersOf(familyName)}@${lettersOf(place)}.example`;
}
