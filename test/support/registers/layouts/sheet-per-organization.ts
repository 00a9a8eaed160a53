import { table } from "../columns";
import { entriesOf } from "../entries";
import type { BodyFacts, RegisterFacts } from "../facts";
import type { Page } from "../page";
import { inOrder, type Taste } from "../taste";
import { headed } from "./headed";
import { entryColumns } from "./row-per-membership";
import { seatPage, seatsOf } from "./row-per-seat";

/** Layout 4: a sheet for each body, or a table for each on one sheet; its rows are those of layout 1 or 2. */
export function sheetPerOrganization({ bodies }: RegisterFacts, likes: Taste): Page[] {
  const isTogether = likes("bodies on one sheet", [false, false, true]);
  return bodies.map((body, index) => {
    const sheetName = isTogether ? "Tabelle1" : `Tabelle${index + 1}`;
    return headed(listOf(body, sheetName, likes), body, likes);
  });
}

function listOf(body: BodyFacts, sheetName: string, likes: Taste): Page {
  const { type } = body.deputies;
  const mayBeSeats = type === "personal" || type === "pool";
  if (mayBeSeats && likes("deputies beside members", [false, true])) {
    return seatPage(sheetName, seatsOf([body]), [], likes);
  }
  const entries = entriesOf(body);
  const columns = inOrder(likes, entryColumns(entries, likes), ({ heading }) => heading);
  return { sheetName, lines: table(columns, entries), merges: [] };
}
