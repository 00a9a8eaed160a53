import type { ListColumns } from "./read-list";

/** What the sheet "Gremien" tells of the body of each row. */
export interface BodySide {
  /** The body as a row of that sheet, from 0 on; -1: it is not there. */
  readonly bodyOf: Int32Array;
  /** By body, 1 or 0. */
  readonly hasSeats: Uint8Array;
  readonly wantsDeputies: Uint8Array;
}

export function bodySides({ texts, members, bodies }: ListColumns): BodySide {
  const byName = new Int32Array(texts.count + 1).fill(-1);
  for (const [body, name] of bodies.name.entries()) byName[name] = body;
  const personal = texts.findText("persönlich");
  const { quota, mode, declined } = bodies;
  return {
    bodyOf: Int32Array.from(members.organization, (name) => byName[name] ?? -1),
    hasSeats: Uint8Array.from(quota, (seats) => Number(seats > 0)),
    wantsDeputies: Uint8Array.from(mode, (each, body) =>
      Number(each === personal && declined[body] === 0),
    ),
  };
}
