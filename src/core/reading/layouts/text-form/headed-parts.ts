import type { OrganizationBook } from "../../organizations/organization-book";
import { withoutCount } from "../../text/enumeration";
import { headOf, isKnownBody, type Head } from "./heads";
import { sentencePart } from "./sentences";

/** A part of a line with what heads it; the first part of a line goes on with what came before. */
export interface HeadedPart {
  readonly head: Head | undefined;
  readonly body: string;
}

/** "KoStAG: 1. Frau A (Vertretung: Herr B) · AG 0-6: Frau C" → two parts. */
export function headedParts(text: string, book: OrganizationBook): HeadedPart[] {
  const sentence = sentencePart(text, book);
  if (sentence) return [sentence];
  const alone = headOf(text, book);
  if (alone && !/[:;]\s*\S/u.test(text)) return [{ head: alone, body: "" }];
  return [...partsAtColons(text, book)].map(({ head, body }) => ({
    head,
    body: body.replace(/^[\s·•|;,]+|[\s·•|;,]+$/gu, ""),
  }));
}

function partsAtColons(text: string, book: OrganizationBook): HeadedPart[] {
  const parts: HeadedPart[] = [];
  let head: Head | undefined;
  let from = 0;
  for (const colon of outerColons(text)) {
    const isWithin = head !== undefined || parts.length > 0;
    const found = headBefore(text.slice(from, colon), isWithin, book);
    if (!found) continue;
    if (head || found.start > 0) parts.push({ head, body: text.slice(from, from + found.start) });
    head = found.head;
    from = colon + 1;
  }
  return [...parts, dashed({ head, body: text.slice(from) }, book)];
}

/** "AG 0-6 – Frau Muster": a dash for a colon, behind the name of a body only. */
function dashed(part: HeadedPart, book: OrganizationBook): HeadedPart {
  const [, before, behind] = /^(.{2,80}?)\s+[-–—]\s+(.+)$/u.exec(part.body) ?? [];
  if (part.head || before === undefined || behind === undefined) return part;
  const head = headOf(before, book);
  return head?.type === "organization" ? { head, body: behind } : part;
}

const MOST_COLONS = 100;

/** Colons outside of brackets and of times of day. */
function outerColons(text: string): number[] {
  const colons: number[] = [];
  let depth = 0;
  for (const { index, 0: sign } of text.matchAll(/[():]/g)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && !/^\d{2}/.test(text.slice(index + 1, index + 3))) colons.push(index);
  }
  return colons.slice(0, MOST_COLONS);
}

interface FoundHead {
  readonly head: Head;
  readonly start: number;
}

/** Longer texts before a colon hold no head at their end: they are a story. */
const LONGEST_BEFORE = 400;

/** The longest end of a text that is a head; within a line a known name needs no sign before it. */
function headBefore(
  text: string,
  isWithin: boolean,
  book: OrganizationBook,
): FoundHead | undefined {
  const whole = headOf(text, book);
  if (whole) return { head: whole, start: 0 };
  const skipped = Math.max(0, text.length - LONGEST_BEFORE);
  for (const { index, 0: sign } of text.slice(skipped).matchAll(/[·•|;:.)]\s*|,\s+|\s+/gu)) {
    const start = skipped + index + sign.length;
    const rest = text.slice(start).trim();
    const isSign = sign.trim() !== "";
    if (rest === "" || (!isSign && !(isWithin && isKnownBody(withoutCount(rest), book)))) continue;
    const head = headOf(rest, book);
    const mayFollow = isWithin || (head?.type === "organization" && isKnownBody(rest, book));
    if (head && mayFollow) return { head, start };
  }
  return undefined;
}
