/** What a late arrival does to the visit. */
export type LateFit =
  /** Nobody is waiting so soon, or she is hardly late: everything as booked. */
  | { kind: "fits" }
  /** The next appointment begins before the visit would end: it is shorter by so many minutes. */
  | { kind: "shorter"; byMinutes: number }
  /** More than a third of the visit would be missing: people have to decide. */
  | { kind: "too_late"; byMinutes: number }
  /** She did not say how late. */
  | { kind: "unknown" };

/**
 * Whether a visit of so many minutes still fits when she comes late. `slackMinutes`: what is free after it, until the next appointment of
 * her beautician, room or device; null when nothing follows.
 */
export function lateFit(late: number | null, durationMinutes: number, slackMinutes: number | null): LateFit {
  if (late === null) return { kind: "unknown" };
  const byMinutes = slackMinutes === null ? 0 : Math.max(0, late - Math.max(0, slackMinutes));
  if (byMinutes === 0) return { kind: "fits" };
  return byMinutes * 3 <= durationMinutes ? { kind: "shorter", byMinutes } : { kind: "too_late", byMinutes };
}
