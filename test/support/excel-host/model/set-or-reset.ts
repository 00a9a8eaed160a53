/** Keeps what differs from the default only: set back to it, a setting is as if it never was set. */
export function setOrReset(
  settings: Map<string, unknown>,
  name: string,
  value: unknown,
  fallback: unknown,
): void {
  if (JSON.stringify(value) === JSON.stringify(fallback)) settings.delete(name);
  else settings.set(name, value);
}
