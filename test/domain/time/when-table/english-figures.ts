import type { Expressions } from "../when-table.ts";

export const englishFigures: Expressions = {
  said: "English figures in London",
  now: "2026-11-25T10:00:00Z",
  zone: "Europe/London",
  means: [
    ["5/12", "2026-12-05 ambiguous"],
    ["12/5", "2027-05-12 ambiguous"],
    ["3/4", "2027-04-03 ambiguous"],
    ["13/12", "2026-12-13"],
    ["12/13", "2026-12-13"],
    ["12/5/2027", "2027-05-12 ambiguous"],
    ["Dec 5", "2026-12-05"],
    ["tomorrow", "2026-11-26"],
    ["saturday 12/5", "2026-12-05"],
    ["saturday 5/12", "2026-12-05"],
  ],
};
