/** What of a piece's markup means something to whoever reads it here. */
const KEPT_ATTRIBUTES = ["lang", "scope"] as const;

/**
 * A copied piece for looking at. Its looks are for Word's paper and stay away: in a dark pane they would be
 * black on black. Read as XML, for the page's policy refuses style attributes in HTML as soon as they are read.
 */
export function copiedMarkup(html: string): Node {
  return withoutLooks(new DOMParser().parseFromString(html, "application/xml").documentElement);
}

function withoutLooks(node: Node): Node {
  if (!(node instanceof Element)) return document.createTextNode(node.textContent ?? "");
  const element = document.createElement(node.tagName);
  for (const name of KEPT_ATTRIBUTES) {
    const value = node.getAttribute(name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...Array.from(node.childNodes, withoutLooks));
  return element;
}
