import { describe, expect, it } from "vitest";
import { contest } from "../../../bench/support/contest.ts";
import { engines, freshDatabase } from "../../support/databases.ts";

describe.each(engines)("many customers for one hour on %s", (engine) => {
  it.each([1, 2])(
    "in %i process(es): exactly one wins each round, every other is offered the nearest times, and nothing overlaps",
    async (processes) => {
      const { url, drop } = await freshDatabase(engine);
      const result = await contest(url, 3, 16, processes);
      await drop();
      expect(result).toMatchObject({ withOneWinner: 3, offered: 3 * 15, empty: 0, overlaps: 0, astray: 0 });
      expect(result.made).toBeGreaterThan(0);
    },
    120_000,
  );
});
