/** Asks for it beforehand; where it does not come, whoever needs it is told. */
export function prepareWork(): void {
  workScript().catch(() => undefined);
}

/** The script with all that is worked with. Rejects where it does not come; asked again, it may. */
export function workScript() {
  return import(/* webpackChunkName: "work" */ "./work");
}
