import type { Role } from "../../../register";
import type { Legend } from "./legend";
import { readMarks, type Meanings } from "./marks";

/** The marks of one organization, as texts. */
export type MarkColumn = readonly string[];

/** Settles what depends on the whole matrix: what V means, and whether digits are ranks. */
export function meaningsOf(columns: readonly MarkColumn[], legend: Legend): Meanings {
  const plain: Meanings = { legend, vee: "unknown", digits: "unknown" };
  const digits = digitsOf(columns, plain);
  return { legend, vee: veeOf(columns, plain), digits };
}

/**
 * V without a legend. Beside S marks the deputies are told, so V is the chair. Else it is the chair where
 * no organization has two of them and each has members beside, and the deputy where one has several.
 * Two V beside S are neither: the list must say.
 */
function veeOf(columns: readonly MarkColumn[], meanings: Meanings): Role {
  const vees = columns.map((texts) => texts.filter((text) => /^v\.?$/iu.test(text)).length);
  const roles = columns.map((texts) => texts.flatMap((text) => rolesOf(text, meanings)));
  const isSingle = vees.every((count) => count <= 1);
  const hasDeputies = roles.some((own) => own.includes("substitute"));
  const namesTargets = columns.flat().some((text) => /^v\.?\s*(?:\d|[:(]|für\s)/iu.test(text));
  if (hasDeputies && !namesTargets) return isSingle ? "chair" : "unknown";
  const besideMembers = vees.every((count, at) => count === 0 || roles[at]?.includes("member"));
  return isSingle && besideMembers && !namesTargets ? "chair" : "substitute";
}

function rolesOf(text: string, meanings: Meanings): Role[] {
  const marks = readMarks(text, meanings);
  return marks === "unknown" ? [] : marks.map(({ role }) => role);
}

/** 1 alone ticks members. Where letters tick them, 1, 2, 3 down a column is the order of its deputies. */
function digitsOf(columns: readonly MarkColumn[], meanings: Meanings): Meanings["digits"] {
  const digits = columns.map((texts) => texts.filter((text) => /^\d{1,2}$/.test(text)));
  if (digits.flat().every((text) => text === "1" || text === "0")) return "member";
  const areOrders = digits.every((own) => new Set(own).size === own.length);
  const hasMembers = columns.flat().some((text) => rolesOf(text, meanings).includes("member"));
  return areOrders && hasMembers ? "rank" : "unknown";
}
