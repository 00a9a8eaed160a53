/** The script with all that is worked with. Rejects where it does not come; asked again, it may. */
export function workScript() {
  return import(/* webpackChunkName: "work" */ "./work");
}
