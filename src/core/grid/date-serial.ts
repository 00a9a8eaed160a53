/** Where a workbook's serial numbers begin: 1900 on Windows, 1904 in workbooks from old Macs. */
export type DateSystem = "1900" | "1904";

/** The serial of 1970-01-01 in each system. */
const EPOCH: Readonly<Record<DateSystem, number>> = { "1900": 25_569, "1904": 24_107 };

/** Excel counts a 29.02.1900 that never was; the count before it is one behind. */
const PHANTOM_DAY = 60;

/** 31.12.9999: beyond it Excel shows only ####. */
const LAST_EPOCH_DAY = 2_932_896;

/** Whole days since 1970-01-01 → the serial that Excel shows as that day; undefined where there is none. */
export function serialOf(epochDay: number, system: DateSystem): number | undefined {
  if (epochDay > LAST_EPOCH_DAY) return undefined;
  const serial = epochDay + EPOCH[system];
  if (system === "1904") return serial >= 0 ? serial : undefined;
  const counted = serial <= PHANTOM_DAY ? serial - 1 : serial;
  return counted >= 1 ? counted : undefined;
}

/** A whole serial → days since 1970-01-01; undefined where it is no day that Excel can show. */
export function epochDayOf(serial: number, system: DateSystem): number | undefined {
  if (serial < 0 || (system === "1900" && (serial === 0 || serial === PHANTOM_DAY))) {
    return undefined;
  }
  const behind = system === "1900" && serial < PHANTOM_DAY ? 1 : 0;
  const epochDay = serial - EPOCH[system] + behind;
  return epochDay > LAST_EPOCH_DAY ? undefined : epochDay;
}
