// What the user sets going on the page: opening, saving, going to a cell. Each is a sandwich of asking
// the outside and telling the state.
export { goTo } from "./going";
export { MOST_BYTES, openingActions, type OpeningActions } from "./opening";
export { savingActions, type SavingActions } from "./saving";
export type { FileTools } from "./tools";
