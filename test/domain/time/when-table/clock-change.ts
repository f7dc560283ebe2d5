import type { Expressions } from "../when-table.ts";

export const clockChange: Expressions = {
  said: "in London the night before the clocks go back",
  now: "2026-10-24T23:30:00+01:00",
  zone: "Europe/London",
  means: [
    ["tomorrow at 1:30", "2026-10-25 13:30"],
    ["sunday at 1am", "2026-10-25 01:00 ambiguous"],
    ["this sunday", "2026-10-25"],
    ["today", "2026-10-24"],
    ["tonight at 8", "2026-10-24 20:00 past"],
    ["next week", "2026-10-26..2026-11-01"],
    ["in 2 hours", "2026-10-25 01:30"],
    ["clocks go back on sunday 25th", "2026-10-25"],
    ["fri half 5", "2026-10-30 17:30"],
    ["monday first thing", "2026-10-26 08:00-10:00"],
  ],
};
