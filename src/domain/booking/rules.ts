/** What a branch asks of a booking; the defaults until the owner can set them. */
export interface BookingRules {
  /** A customer books at least so many minutes ahead. */
  leadMinutes: number;
  /** … and at most so many days ahead, counted from today. */
  horizonDays: number;
  /** Offered times stand on this grid of the wall clock. */
  stepMinutes: number;
}

export const bookingRules: BookingRules = { leadMinutes: 60, horizonDays: 60, stepMinutes: 30 };

/** Staff book for the customer in front of them, and as far ahead as they like. */
export const staffBookingRules: BookingRules = { leadMinutes: 0, horizonDays: 730, stepMinutes: 5 };

/** Later visits of a series, and what was promised to her before, lie nearer or farther than she could book by herself. */
export const seriesRules: BookingRules = { leadMinutes: 0, horizonDays: 550, stepMinutes: 5 };

/** So many minutes a time is kept for a customer while she decides. */
export const holdMinutes = 10;
