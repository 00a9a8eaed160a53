import { CELL_ROLES, ROLE_LOOKS, type CellRole, type RoleLook } from "../../../core";

/** Properties of a cell as setCellProperties takes them; what is left out stays as it is. */
export type Look = Excel.SettableCellProperties;

/** Leaves a cell as it is. */
export const SAME_LOOK: Look = {};

const LOOKS: ReadonlyMap<CellRole, Look> = new Map(
  CELL_ROLES.map((role) => [role, excelLook(ROLE_LOOKS[role])]),
);

/** The look of a role, beside what holds for a whole table: its lines, wrapped text, text at the top. */
export function lookOf(role: CellRole): Look {
  return LOOKS.get(role) ?? SAME_LOOK;
}

function excelLook({ size, bold, underline, color, fill, centered }: RoleLook): Look {
  // The table's style may colour the letters of its header: on a fill of ours they are black.
  const letters = color ?? (fill === undefined ? undefined : "000000");
  const font: Excel.CellPropertiesFont = {};
  if (bold) font.bold = bold;
  if (underline) font.underline = "Single";
  if (size !== undefined) font.size = size;
  if (letters !== undefined) font.color = `#${letters}`;
  const format: Excel.CellPropertiesFormat = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === undefined ? {} : { fill: { color: `#${fill}` } }),
    ...(centered ? { horizontalAlignment: "Center" as const } : {}),
  };
  return Object.keys(format).length === 0 ? SAME_LOOK : { format };
}
