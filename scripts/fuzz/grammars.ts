import fc, { type Arbitrary } from "fast-check";

const joined = (pieces: Arbitrary<string>, by: Arbitrary<string>, maxLength = 12) =>
  fc.tuple(fc.array(pieces, { maxLength }), by).map(([each, separator]) => each.join(separator));

/** Words one behind the other, with a blank or without. */
export function phrases(words: readonly string[]): Arbitrary<string> {
  return joined(fc.constantFrom(...words), fc.constantFrom("", " ", " ", "\n", ", "));
}

/** Lines of cells below a line of headings. */
export function tables(
  headings: readonly string[],
  values: readonly string[],
  separator: string,
): Arbitrary<string> {
  const line = (words: readonly string[], constraints: fc.ArrayConstraints) =>
    fc.array(fc.constantFrom(...words), constraints).map((cells) => cells.join(separator));
  const body = fc.array(line(["", ...values], { maxLength: 8 }), { maxLength: 12 });
  return fc
    .tuple(line(headings, { minLength: 1, maxLength: 8 }), body)
    .map(([head, lines]) => [head, ...lines].join("\n"));
}

/** What holds JSON together. */
export const JSON_SIGNS: readonly string[] = ["{", "}", "[", "]", ":", ",", '"'];

/** JSON whose names and texts mean something. */
export function jsonTexts(names: readonly string[], texts: readonly string[]): Arbitrary<string> {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 5, depthSize: "small" }, tie("leaf"), tie("list"), tie("object")),
    leaf: fc.oneof(fc.constantFrom<unknown>(...texts, true, null), fc.integer(), fc.double()),
    list: fc.array(tie("tree"), { maxLength: 5 }),
    object: fc
      .array(fc.tuple(fc.constantFrom(...names), tie("tree")), { maxLength: 8 })
      .map((entries) => Object.fromEntries(entries)),
  }));
  return tree.map((value) => JSON.stringify(value));
}
