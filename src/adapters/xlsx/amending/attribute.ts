import { escapeXml } from "../writing";

/** A start tag with another value of an attribute that it has; without it, as it is. */
export function withAttribute(tag: string, name: string, value: string): string {
  const attribute = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  return tag.replace(attribute, (_, before: string) => `${before}"${escapeXml(value)}"`);
}
