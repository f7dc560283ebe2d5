import { DAY, type MeantTime, NO_TIME } from "./meant-time.ts";
import type { SaidTime } from "./mention.ts";
import type { Part } from "./token.ts";

/** The times that parts of the day name together: the narrower inside the wider, or from the first to the last. */
export function fromParts(times: SaidTime[]): MeantTime {
  const spans = times.flatMap((time) =>
    time.said.kind === "part" ? [{ ...partSpan(time.said, time), link: time.link }] : [],
  );
  const [first] = spans;
  if (!first) return NO_TIME;
  return spans.slice(1).reduce((sum, next) => (next.link === "next" ? within(sum, next) : hull(sum, next)), {
    ...NO_TIME,
    from: first.from,
    to: first.to,
  });
}

function partSpan(part: Part, { bound }: SaidTime): { from: number | null; to: number | null } {
  if (bound === "before" || bound === "by") return { from: null, to: bound === "by" ? part.to : part.from };
  if (bound === "from") return { from: part.from, to: null };
  return bound === "after" ? { from: part.half === "noon" ? 13 * 60 : part.to, to: null } : part;
}

function within(a: MeantTime, b: { from: number | null; to: number | null }): MeantTime {
  const from = Math.max(a.from ?? 0, b.from ?? 0);
  const to = Math.min(a.to ?? DAY, b.to ?? DAY);
  if (from >= to) return { ...hull(a, { ...b, link: "or" }) };
  return {
    ...a,
    from: a.from === null && b.from === null ? null : from,
    to: a.to === null && b.to === null ? null : to,
  };
}

function hull(a: MeantTime, b: { from: number | null; to: number | null; link: SaidTime["link"] }): MeantTime {
  const from = a.from === null || b.from === null ? null : Math.min(a.from, b.from);
  const to = a.to === null || b.to === null ? null : Math.max(a.to, b.to);
  return { ...a, from, to, ambiguous: a.ambiguous || b.link === "or" };
}
