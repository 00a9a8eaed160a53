import { dayFrom, dayFromIso, type Day } from "../core";
import { Failure } from "./failure";

/** A day as 2021-02-17 or 17.02.2021. Throws Failure for anything else. */
export function dayOption(text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const day = german
    ? dayFrom(Number(german[3]), Number(german[2]), Number(german[1]))
    : dayFromIso(text);
  if (day !== undefined) return day;
  throw new Failure(
    `Der Stichtag „${text}“ ist kein Datum; bitte als 2021-02-17 oder 17.02.2021 angeben.`,
  );
}

/** Throws Failure for what is no year of four digits. */
export function yearOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^(19|20|21)\d\d$/.test(text)) return Number(text);
  throw new Failure(`Das Jahr „${text}“ ist keines; bitte vierstellig angeben, etwa 2021.`);
}
