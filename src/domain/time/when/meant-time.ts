/** The times a mention means, in minutes since midnight; an open end is null, and both null means no time was said. */
export interface MeantTime {
  from: number | null;
  to: number | null;
  ambiguous: boolean;
  impossible: boolean;
  /** The half of the day was said, or the 24-hour clock used; otherwise it was guessed. */
  sure: boolean;
  /** A midnight that ends the day was meant: the date moves on by this many days. */
  daysLater: number;
  /** Counted from now. */
  instant?: boolean;
}

/** Minutes of a day. */
export const DAY = 1440;
/** Nothing was said about the time. */
export const NO_TIME: MeantTime = {
  from: null,
  to: null,
  ambiguous: false,
  impossible: false,
  sure: true,
  daysLater: 0,
};
