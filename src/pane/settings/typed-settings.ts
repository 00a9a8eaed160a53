import { germanDate } from "../../core";
import { germanDay } from "./german-day";
import type { PaneSettings } from "../host";

/** What stands in the fields. */
export type TypedSettings = Readonly<Record<keyof PaneSettings, string>>;

export interface ReadSettings {
  /** undefined while a field cannot be understood. */
  readonly settings: PaneSettings | undefined;
  readonly faults: Readonly<Partial<Record<keyof PaneSettings, string>>>;
}

const NO_DAY = "Das ist kein Datum. Bitte TT.MM.JJJJ eingeben, zum Beispiel 17.02.2021.";
const NO_YEAR = "Das ist kein Jahr. Bitte vier Ziffern eingeben, zum Beispiel 2021.";

/** Settings → what stands in the fields. */
export function typedSettings({ asOf, year, paperReference }: PaneSettings): TypedSettings {
  return {
    asOf: asOf === undefined ? "" : germanDate(asOf),
    year: year === undefined ? "" : String(year),
    paperReference: paperReference ?? "",
  };
}

/** Typed fields → settings, or what is wrong with them. Empty fields mean: not set. */
export function settingsFrom(typed: TypedSettings): ReadSettings {
  const [day, year, paper] = [typed.asOf.trim(), typed.year.trim(), typed.paperReference.trim()];
  const asOf = germanDay(day);
  const isYear = /^(?:19|20)\d{2}$/.test(year);
  const faults = {
    ...(day !== "" && asOf === undefined ? { asOf: NO_DAY } : {}),
    ...(year !== "" && !isYear ? { year: NO_YEAR } : {}),
  };
  if (Object.keys(faults).length > 0) return { settings: undefined, faults };
  return {
    settings: {
      asOf,
      year: isYear ? Number(year) : undefined,
      paperReference: paper === "" ? undefined : paper,
    },
    faults,
  };
}
