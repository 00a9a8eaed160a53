import { column, entryOf, headOf, type Column } from "../columns";
import { entriesOf, type Entry } from "../entries";
import type { BodyFacts, RegisterFacts } from "../facts";
import { filled, fraktionColumns, memberColumns } from "../list-columns";
import { line, type Line, type Page } from "../page";
import { isOneOf, type Taste } from "../taste";
import { headed } from "./headed";

/** Layout 7: a list for each body with its roles as headings between the rows. */
export function sections({ bodies }: RegisterFacts, likes: Taste): Page[] {
  return bodies.map((body, index) =>
    headed(sectionPage(body, `Tabelle${index + 1}`, likes), body, likes),
  );
}

function sectionPage(body: BodyFacts, sheetName: string, likes: Taste): Page {
  const entries = entriesOf(body);
  const columns = sectionColumns(entries, likes);
  const parts = sectionsOf(body, likes)
    .map(({ heading, role }) => ({ heading, own: entries.filter((entry) => entry.role === role) }))
    .filter(({ own }) => own.length > 0);
  const lettered = isOneOf(likes, "sections with letters", 3);
  const body_ = parts.flatMap(({ heading, own }, index): Line[] => [
    line("between", lettered ? `${String.fromCharCode(65 + index)} ${heading}` : heading),
    ...own.map((entry) => entryOf(columns, entry)),
  ]);
  const lines = [headOf(columns), ...body_];
  const isMerged = isOneOf(likes, "sections merged", 3);
  const merges = lines.flatMap(({ kind }, at) =>
    isMerged && kind === "between" && columns.length > 1
      ? [{ line: at, column: 0, lines: 1, columns: columns.length }]
      : [],
  );
  return { sheetName, lines, merges };
}

interface SectionOfRole {
  readonly role: Entry["role"];
  readonly heading: string;
}

function sectionsOf({ seats, deputies }: BodyFacts, likes: Taste): SectionOfRole[] {
  const votes = seats.some(({ votingRight }) => votingRight);
  const members = votes
    ? likes("sections of voting members", [
        "Stimmberechtigte Mitglieder",
        "Mitglieder mit Stimmrecht",
      ])
    : likes("sections of members", ["Mitglieder", "Ordentliche Mitglieder"]);
  const substitutes = likes("sections of deputies", [
    "Stellvertretende Mitglieder",
    "Stellvertretungen",
    "Stellv. Mitglieder",
  ]);
  const order = likes("in order", ["in folgender Reihenfolge", "in der Reihenfolge der Nennung"]);
  return [
    { role: "chair", heading: likes("sections of chairs", ["Vorsitz", "Vorsitzende/r"]) },
    { role: "deputy-chair", heading: "Stellv. Vorsitz" },
    { role: "member", heading: members },
    {
      role: "advisory",
      heading: likes("sections of advisory members", [
        "Beratende Mitglieder",
        "Mitglieder mit beratender Stimme",
      ]),
    },
    {
      role: "substitute",
      heading: deputies.type === "ranked" ? `${substitutes} ${order}` : substitutes,
    },
    { role: "guest", heading: "Gäste" },
  ];
}

/** Never a single one: it would have nothing to be told by. */
function sectionColumns(entries: readonly Entry[], likes: Taste): Column<Entry>[] {
  const isInParts = isOneOf(likes, "names in parts", 2);
  const heading = isInParts
    ? "Name"
    : likes("heading of names in sections", ["Name", "Name, Vorname"]);
  const columns = [...memberColumns(heading, isInParts, likes), ...fraktionColumns(likes)];
  const shown = filled(columns, entries, likes);
  return shown.length > 1 ? shown : [...shown, column("Fraktion", () => undefined)];
}
