import type { SheetDocument } from "../document";
import { BLOCKED_DAYS_TEMPLATE } from "./templates/blocked-days";
import { CONSULTATIONS_TEMPLATE } from "./templates/consultations";
import { MEETINGS_TEMPLATE } from "./templates/meetings";
import { MEMBERS_TEMPLATE } from "./templates/members";
import { ORGANIZATIONS_TEMPLATE } from "./templates/organizations";
import { templateSheet, type Template } from "./templates/template";

const TEMPLATES: readonly Template[] = [
  MEMBERS_TEMPLATE,
  ORGANIZATIONS_TEMPLATE,
  MEETINGS_TEMPLATE,
  CONSULTATIONS_TEMPLATE,
  BLOCKED_DAYS_TEMPLATE,
];

/** Where the rows of filled templates come from, for the footer. */
const PAPER = "nach der Vorlage vom 16.12.2020";

export interface TemplateOptions {
  /** Filled with all that the council paper states instead of one example each. */
  readonly filled?: boolean;
}

/** The five input sheets with drop-downs and notes. Users own them. */
export function templateDocuments({ filled = false }: TemplateOptions = {}): SheetDocument[] {
  return TEMPLATES.map((template) => {
    const rows = filled ? template.paper : [template.example];
    const source = filled && rows.length > 0 ? [PAPER] : [];
    const footer = [`Eingabeblatt ${template.name}`, ...source].join(" · ");
    return templateSheet(template, rows, footer);
  });
}
