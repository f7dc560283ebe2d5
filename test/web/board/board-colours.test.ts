import { describe, expect, test } from "vitest";
import { tokens } from "../../../src/web/board/style/tokens.ts";

/** The colours of one scheme, by name. */
function colours(scheme: "light" | "dark"): Map<string, string> {
  const block = tokens.slice(tokens.indexOf(`color-scheme: ${scheme}`));
  const until = block.indexOf("--shadow");
  return new Map(
    [...block.slice(0, until).matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1] ?? "", match[2] ?? ""]),
  );
}

/** WCAG relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["ground", "surface", "sunken"];
const words: [string, string[]][] = [
  ["ink", [...grounds, "accent-wash", "urgent-wash", "today-wash", "watch-wash", "bubble-her", "bubble-us"]],
  ["ink-soft", [...grounds, "bubble-her", "bubble-us", "urgent-wash", "today-wash", "watch-wash"]],
  ["accent-deep", [...grounds, "accent-wash"]],
  ["accent-ink", ["accent"]],
  ["urgent", [...grounds, "urgent-wash"]],
  ["today", ["ground", "surface", "today-wash"]],
  ["watch", ["ground", "surface", "watch-wash"]],
  ["good", ["ground", "surface", "good-wash"]],
];

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  const known = colours(scheme);
  const of = (name: string) => known.get(name) ?? "#000000";

  test("all words stand out from what they stand on (WCAG AA, 4.5 : 1)", () => {
    const faint = words.flatMap(([ink, on]) =>
      on
        .filter((ground) => contrast(of(ink), of(ground)) < 4.5)
        .map((ground) => `${ink} on ${ground}: ${contrast(of(ink), of(ground)).toFixed(2)}`),
    );
    expect(known.size).toBeGreaterThan(20);
    expect(faint).toEqual([]);
  });

  test("the edges of fields and the mark of focus can be seen (3 : 1)", () => {
    for (const edge of ["field", "accent"]) {
      for (const ground of ["ground", "surface"]) expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});
