// What holds where nobody says otherwise. All of it is ours: no law and no paper asks for it.

/** Least distance of two sessions, in days: six weeks, or half of an even spread if that is less. */
export const DEFAULT_LEAST_DISTANCE = 42;

/** A working group meets two to six weeks before the round of the Steuerungsgruppe that it prepares. */
export const DEFAULT_LEAD_DAYS = 14;
export const LONGEST_LEAD_DAYS = 42;

/** Best is a week more than must be: papers want to be written. */
export const LEAD_TO_SPARE_DAYS = 7;

/** Liked better than Friday: Monday to Thursday. */
export const LIKED_WEEKDAYS: readonly number[] = [1, 2, 3, 4];

/** How long a session is taken to last where only its beginning is given. */
export const ASSUMED_MINUTES = 120;
