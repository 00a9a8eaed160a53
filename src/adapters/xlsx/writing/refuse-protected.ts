import { UnusableFile, type WorkbookParts } from "../package";

/** Throws where the workbook's list of sheets and names must not be changed, or would be damaged by it. */
export function refuseProtected({ structureProtected, sharedForEditing }: WorkbookParts): void {
  if (structureProtected) throw new UnusableFile("structure-protected");
  if (sharedForEditing) throw new UnusableFile("shared-for-editing");
}
