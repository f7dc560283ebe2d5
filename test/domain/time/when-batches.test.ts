import { describe, expect, it } from "vitest";
import { understandWhen } from "../../../src/domain/time/when.ts";
import { readBatches, type Said } from "./read-batch.ts";
import { whenInWords } from "./when-in-words.ts";

const read = ({ text, now, zone, locale }: Said) =>
  whenInWords(understandWhen({ text, now: new Date(now), zone, locale }));

// Each batch was written before the rules had seen it; docs/when-report.md says how many were right at the first run.
for (const { name, said } of readBatches()) {
  describe(`what is said in ${name}`, () => {
    const known = said.filter((one) => !one.open);
    it.each(known.map((one) => [one.text, one.means, one] as const))("%s → %s", (_text, means, one) => {
      expect(read(one)).toBe(means);
    });
    it.each(said.filter((one) => one.open).map((one) => [one.text, one.means, one] as const))(
      "%s is not yet read as %s",
      (_text, means, one) => {
        expect(read(one)).not.toBe(means);
      },
    );
  });
}
