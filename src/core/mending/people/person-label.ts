import { personName, type Person } from "../../register";

/** "für Herrn Bernd Terbrack": behind a preposition Herr bends. */
export function forPerson(person: Person): string {
  return `für ${personName(person).replace(/^Herr /u, "Herrn ")}`;
}
