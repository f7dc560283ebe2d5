import { type KeptTimes, keepsNothing, keptFrom } from "./kept-times.ts";

/** What a branch asks of a booking. */
export interface BookingRules {
  /** A customer books at least so many minutes ahead. */
  leadMinutes: number;
  /** … and at most so many days ahead, counted from today. */
  horizonDays: number;
  /** Offered times stand on this grid of the wall clock. */
  stepMinutes: number;
  /** Times that are kept for others for now. */
  kept?: KeptTimes;
}

/** What a branch begins with. */
export const bookingRules: BookingRules = { leadMinutes: 60, horizonDays: 60, stepMinutes: 30 };

/** Staff book for the customer in front of them, and as far ahead as they like. */
export const staffBookingRules: BookingRules = { leadMinutes: 0, horizonDays: 730, stepMinutes: 5 };

/** Later visits of a series, and what was promised to her before, lie nearer or farther than she could book by herself. */
export const seriesRules: BookingRules = { leadMinutes: 0, horizonDays: 550, stepMinutes: 5 };

/** What an owner sets for customers who book by themselves. */
export interface BranchBooking extends Pick<BookingRules, "leadMinutes" | "horizonDays"> {
  /** Each tier of a customer books so many days farther ahead. */
  tierDays: number;
  /** So many minutes a time is kept for a customer while she decides. */
  holdMinutes: number;
  kept: KeptTimes;
}

/** What a branch begins with. */
export const newBranchBooking: BranchBooking = {
  ...{ leadMinutes: 60, horizonDays: 60, tierDays: 0, holdMinutes: 10, kept: keepsNothing },
};

/** The rules for a customer of that tier (0 to 3): a higher one sees and books times earlier than the others, and those that are kept for it. */
export function rulesOfTier({ leadMinutes, horizonDays, tierDays, kept }: BranchBooking, tier: number): BookingRules {
  const keeps = keptFrom(kept, tier);
  const ahead = horizonDays + Math.max(0, tier) * tierDays;
  return { ...bookingRules, leadMinutes, horizonDays: ahead, ...(keeps ? { kept: keeps } : {}) };
}
