import { finding, type Finding } from "../../findings";
import type { CellValue, Place } from "../../grid";
import type { Organization } from "../../register";
import { organizationSimilar } from "../kinds/organization-similar";
import { namesOfPaper, PAPER_ORGANIZATIONS, type PaperOrganization } from "../paper-rules";
import { cellText } from "../text/plain-text";
import { rangesBehindDate, rangesBehindDateText } from "../values/read-words";
import { knownNames } from "./known-names";
import { organizationIndex, type OrganizationIndex } from "./organization-index";
import { nameVariants, organizationKey } from "./organization-key";

/** What a row of the Gremien sheet says of a name. */
export interface DeclaredNames {
  readonly name: string;
  readonly shortName: string | undefined;
  readonly classification: string | undefined;
  readonly previousNames: readonly string[];
}

/** All organizations of the workbook. Grows while the sheets are read; one object per organization. */
export interface OrganizationBook {
  /** From the Gremien sheet: becomes known. */
  readonly declare: (names: DeclaredNames) => Organization;
  /** From the paper: becomes part of the register. */
  readonly adopt: (paper: PaperOrganization) => Organization;
  /** Known or new; undefined for a blank cell. */
  readonly organizationAt: (
    value: CellValue,
    at: { readonly place: Place },
  ) => Organization | undefined;
  /** The one known organization that a title or a sheet's name speaks of. */
  readonly namedIn: (text: string) => Organization | undefined;
  readonly isKnownName: (text: string) => boolean;
  readonly all: () => readonly Organization[];
  /** Reported as similar to a known one. */
  readonly similar: ReadonlySet<Organization>;
  readonly findings: readonly Finding[];
}

export function organizationBook(): OrganizationBook {
  const index = organizationIndex();
  const known = knownNames(PAPER_ORGANIZATIONS.flatMap(namesOfPaper));
  const similar = new Set<Organization>();
  const findings: Finding[] = [];

  function addUnknown(text: string, place: Place): Organization {
    const organization = unknownOrganization(text);
    const close = known.similarTo(text);
    if (close) {
      similar.add(organization);
      const facts = { text, similar: close.name, distance: close.distance };
      findings.push(finding(organizationSimilar, { organization: text, places: [place], facts }));
    }
    return index.register(organization, [text]);
  }

  return {
    declare: (names) => {
      const variants = [names.name, names.shortName ?? ""].flatMap(nameVariants);
      [...variants, ...names.previousNames].forEach(known.know);
      return declare(names, variants, index);
    },
    adopt: index.adopt,
    organizationAt: (value, at) => {
      const text = cellText(value);
      if (organizationKey(text) === "") return undefined;
      return index.find(text) ?? findAges(value, index) ?? addUnknown(text, at.place);
    },
    namedIn: (text) => {
      const found = new Set(known.within(text).flatMap((name) => index.find(name) ?? []));
      return found.size === 1 ? [...found][0] : undefined;
    },
    isKnownName: known.has,
    all: index.all,
    similar,
    findings,
  };
}

function unknownOrganization(name: string): Organization {
  return { name, shortName: name, classification: undefined, previousNames: [] };
}

/** Excel turns a bare "6-18" or "1.2" into a date, which a CSV list shows as "Jun 18", and people leave out "AG". */
function findAges(value: CellValue, index: OrganizationIndex): Organization | undefined {
  const text = cellText(value);
  const bare =
    typeof value === "string" ? [text, ...rangesBehindDateText(text)] : rangesBehindDate(value);
  return bare
    .filter((text) => /^\d/.test(text))
    .flatMap((text) => [`AG ${text}`, text, `AG ${text.replace("-", ".")}`, text.replace("-", ".")])
    .map(index.find)
    .find((organization) => organization !== undefined);
}

/** A row of the Gremien sheet: the same names again are the same organization. */
function declare(
  { name, shortName, classification, previousNames }: DeclaredNames,
  variants: readonly string[],
  index: OrganizationIndex,
): Organization {
  const paper = index.findPaper(variants);
  if (!paper) {
    const existing = variants.map(index.find).find((organization) => organization !== undefined);
    const plain = { name, shortName: shortName ?? name, classification, previousNames };
    return existing ?? index.register(plain, [...variants, ...previousNames]);
  }
  const isShort = organizationKey(name) === organizationKey(paper.shortName);
  const organization = index.adopt(paper, {
    name: isShort ? paper.name : name,
    shortName: shortName ?? paper.shortName,
    classification: classification ?? paper.classification,
    previousNames: withoutRepeats([...previousNames, ...paper.previousNames]),
  });
  return index.register(organization, [...variants, ...previousNames]);
}

/** Of several ways to write one name the first. */
function withoutRepeats(names: readonly string[]): string[] {
  const keys = names.map(organizationKey);
  return names.filter((_, position) => keys.indexOf(keys[position] ?? "") === position);
}
