/** A stretch of time in minutes since 1970-01-01 UTC; `from` belongs to it, `to` does not. */
export interface Span {
  from: number;
  to: number;
}

const MINUTE_MS = 60_000;

/** Whole minutes since 1970-01-01 UTC at that instant; seconds are dropped. */
export function minuteOf(instant: Date): number {
  return Math.floor(instant.getTime() / MINUTE_MS);
}

/** The instant at which that minute since 1970-01-01 UTC begins. */
export function instantOfMinute(minute: number): Date {
  return new Date(minute * MINUTE_MS);
}

/** Whether the two share a minute. */
export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && one.to > other.from;
}

/** Whether the first lies wholly inside the second. */
export function within(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

/** What both lists have in common, in order. */
export function commonSpans(ones: readonly Span[], others: readonly Span[]): Span[] {
  const common: Span[] = [];
  for (const one of ones) {
    for (const other of others) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (from < to) common.push({ from, to });
    }
  }
  return common.sort((a, b) => a.from - b.from);
}

/** The list without what the others cover, in order. */
export function withoutSpans(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left = [...spans];
  for (const hole of taken) {
    left = left.flatMap((span) => (overlap(span, hole) ? around(span, hole) : [span]));
  }
  return left;
}

function around(span: Span, hole: Span): Span[] {
  const parts = [
    { from: span.from, to: hole.from },
    { from: hole.to, to: span.to },
  ];
  return parts.filter((part) => part.from < part.to);
}

/** The index of the first span of an ordered, non-overlapping list that ends after the minute. */
export function firstEndingAfter(spans: readonly Span[], minute: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && span.to > minute) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of an ordered, non-overlapping list that shares a minute with the stretch. */
export function firstOverlap<S extends Span>(occupied: readonly S[], wanted: Span): S | undefined {
  const next = occupied[firstEndingAfter(occupied, wanted.from)];
  return next && next.from < wanted.to ? next : undefined;
}

/** Whether an ordered, non-overlapping list leaves the whole stretch free. */
export function isFree(occupied: readonly Span[], wanted: Span): boolean {
  return firstOverlap(occupied, wanted) === undefined;
}

/** The same minutes in as few stretches as possible, in order. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { from, to } of [...spans].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
