import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { readPast } from "../../../../src/domain/triage/kept/read-past.ts";
import { counted, nothingCounted, type PastDecision, replay } from "../../../../src/domain/triage/kept/replay.ts";
import { ruleVersion } from "../../../../src/domain/triage/rule-version.ts";
import { triage } from "../../../../src/domain/triage/triage.ts";

const today = { ruleVersion, triage };
const past = (severity: string, intent: string, text: string, more = {}): PastDecision => ({
  id: "d1",
  at: "2026-11-01T08:00:00.000Z",
  input: { text, ...more },
  was: { severity, intent, ruleVersion: "2026.1.1" },
});

describe("a past decision judged again", () => {
  const breathless = "嘴唇肿起来了，喘不上气";

  test("is raised, lowered, of another intent, or the same", () => {
    const { severity, intent } = triage({ text: breathless });
    expect(severity).toBe("urgent");
    expect(replay(today, past("today", intent, breathless)).change).toBe("raised");
    expect(replay(today, past("urgent", "routine", "谢谢你们")).change).toBe("lowered");
    expect(replay(today, past("urgent", "no_such_intent", breathless)).change).toBe("intent");
    expect(replay(today, past("urgent", intent, breathless)).change).toBe("none");
  });

  test("shows what was, what is and why, with everything a reader needs to judge it", () => {
    const replayed = replay(today, past("today", "other", breathless, { treatment: "FILLER", day: 0.5 }));
    expect(replayed).toMatchObject({
      ...{ id: "d1", at: "2026-11-01T08:00:00.000Z", text: breathless, treatment: "FILLER", day: 0.5 },
      was: { severity: "today", intent: "other", ruleVersion: "2026.1.1" },
      now: { severity: "urgent", ruleVersion },
    });
    expect(replayed.now.reasons.length).toBeGreaterThan(0);
  });

  test("is read together with her earlier messages, as it was then", () => {
    const more = { treatment: "FILLER", day: 1 };
    const alone = replay(today, past("routine", "other", "变黑了", more)).now.reasons;
    const asThen = replay(today, past("routine", "other", "变黑了", { ...more, recentTexts: ["打针的那块皮肤"] }));
    expect(asThen.now.severity).toBe("urgent");
    expect(asThen.now.reasons).not.toEqual(alone);
  });

  test("a severity that today's rules do not know counts as the gravest, so that leaving it is seen", () => {
    expect(replay(today, past("critical", "other", "谢谢你们")).change).toBe("lowered");
  });

  test("counts add up", () => {
    const all = [past("today", "other", breathless), past("urgent", "other", "谢谢你们")];
    const count = all.map((one) => replay(today, one)).reduce(counted, nothingCounted);
    expect(count).toEqual({ read: 2, unchanged: 0, raised: 1, lowered: 1, intent: 0 });
  });
});

describe("a line of the past", () => {
  test("may be one that replay printed, or one of the corpus", () => {
    const printed = replay(today, past("today", "other", "有点痒", { treatment: "IPL", day: 2 }));
    const again = readPast(JSON.stringify(printed));
    expect(again).toMatchObject({
      ok: true,
      past: { id: "d1", was: printed.was, input: { treatment: "IPL", day: 2 } },
    });
    const corpus = readPast('{"id":"c1","text":"hi","treatment":null,"severity":"routine","intent":"smalltalk"}');
    expect(corpus).toMatchObject({ ok: true, past: { id: "c1", was: { severity: "routine", ruleVersion: null } } });
  });

  test.each([
    ["no json", /not valid JSON/],
    ['{"severity":"today"}', /text/],
    ['{"text":"x"}', /severity/],
    ['["x"]', /the line/],
  ])("%s is refused with a reason", (line, why) => {
    const read = readPast(line);
    expect(read.ok ? "" : read.error).toMatch(why);
  });
});

describe("every kept rulebook", () => {
  const folder = "src/domain/triage/kept";
  const kept = readdirSync(folder).filter((name) => name.endsWith(".mjs"));

  test("there is at least one", () => expect(kept.length).toBeGreaterThan(0));

  test.each(kept)("%s stands alone, is small and judges under its own version", async (name) => {
    const source = readFileSync(`${folder}/${name}`, "utf8");
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(5_000_000);
    expect(source).not.toMatch(/\bimport\s*[{*"(]|\brequire\(/);
    const rulebook = await import(/* @vite-ignore */ pathToFileURL(`${folder}/${name}`).href);
    expect(`${rulebook.ruleVersion}.mjs`).toBe(name);
    const decision = rulebook.triage({ text: "嘴唇肿起来了，喘不上气" });
    expect(decision).toMatchObject({ severity: "urgent", ruleVersion: rulebook.ruleVersion });
    expect(rulebook.triage({ text: "谢谢你们" }).severity).toBe("routine");
  });
});
