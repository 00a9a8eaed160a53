import type { DateSystem, Visibility } from "../../../core";

/** A sheet as the workbook lists it, in the order of the tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  /** undefined where the package has no such part. */
  readonly part: string | undefined;
  readonly state: Visibility;
  /** False for chart, dialog and macro sheets. */
  readonly isWorksheet: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Place among all sheets, from 0; undefined for a name of the whole workbook. */
  readonly localSheetId: number | undefined;
  readonly hidden: boolean;
  /** The formula behind the name, without "=". */
  readonly text: string;
}

/** Where in the package the workbook's parts are, and what its main part says. */
export interface WorkbookParts {
  readonly workbookPart: string;
  readonly workbookRelsPart: string;
  readonly stylesPart: string | undefined;
  readonly sharedStringsPart: string | undefined;
  readonly themePart: string | undefined;
  readonly strict: boolean;
  readonly dateSystem: DateSystem;
  readonly structureProtected: boolean;
  /** Shared in the old way, with a history of revisions. */
  readonly sharedForEditing: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
}
