import { membershipField } from "../../headings/membership-headings";
import { fraktionIn } from "../../names/fraktion-heading";
import type { OrganizationBook } from "../../organizations/organization-book";
import { organizationIn } from "../../organizations/organization-title";
import { readSection, type Section } from "../../roles/read-section";
import { headsOrganization } from "../heading-text";

/** What heads a column or a row of names. `number` counts seats: "Vertretung 2". */
export type GridHead =
  | { readonly type: "organization" | "fraktion"; readonly name: string }
  | { readonly type: "section"; readonly section: Section; readonly number: number | undefined }
  | { readonly type: "number" };

export function columnHead(text: string, book: OrganizationBook): GridHead | undefined {
  if (book.isKnownName(text)) return { type: "organization", name: text };
  const fraktion = fraktionIn(text);
  if (fraktion !== undefined) return { type: "fraktion", name: fraktion };
  const name = headsOrganization(text) ? organizationIn(text) : undefined;
  return name === undefined ? undefined : { type: "organization", name };
}

/** "CDU", "KoStAG", "Mitglied 1", "2. Vertretung", "3."; undefined for anything else. */
export function rowHead(text: string, book: OrganizationBook): GridHead | undefined {
  if (/^\d{1,2}\.?$/.test(text)) return { type: "number" };
  const head = columnHead(text, book);
  if (head) return head;
  const [, front, word = text, behind] =
    /^(?:(\d{1,2})\. )?(\D+?)(?: (\d{1,2}))?$/.exec(text) ?? [];
  const section = readSection(word);
  const number = front ?? behind;
  return (
    section && { type: "section", section, number: number === undefined ? number : Number(number) }
  );
}

/** "Gremium", "Fraktion", "Funktion", "Nr." above the heads of the rows. */
export function headsRowHeads(text: string): boolean {
  const field = membershipField(text);
  return (
    field !== undefined &&
    ["organization", "onBehalfOf", "role", "rowNumber", "institution"].includes(field)
  );
}
