import type { QuotaRow } from "./membership-table";

/** KoStAG as in the paper, but sent by nobody: tables need no list of the committee. */
export const KOSTAG: QuotaRow = { organization: "KoStAG", seats: 2, deputies: "personal" };

/** One seat, no deputies asked for. */
export const BEIRAT: QuotaRow = { organization: "Beirat", seats: 1, deputies: "pool" };
