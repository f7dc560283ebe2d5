import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/storage/open-store.ts";
import { type Engine, engines, freshDatabase, testKeys } from "../support/databases.ts";
import { seedTestSalon } from "../support/demo-salon.ts";
import { runCli } from "./run-cli.ts";

const lines = (out: string) =>
  out === ""
    ? []
    : out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));

describe("replay without a database", () => {
  const past = [
    '{"id":"a","text":"嘴唇肿起来了，喘不上气","severity":"today","intent":"other"}',
    '{"id":"b","text":"谢谢你们","severity":"urgent","intent":"smalltalk","ruleVersion":"2026.1.1"}',
    '{"id":"c","text":"谢谢你们","severity":"routine","intent":"smalltalk"}',
    '{"id":"d"}',
  ].join("\n");

  it("prints what changed, one line each, and counts on stderr", async () => {
    const { code, out, err } = await runCli(["replay", "--stdin"], { input: past });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { id: "a", was: { severity: "today" }, now: { severity: "urgent" }, change: "raised" },
      {
        id: "b",
        was: { severity: "urgent", ruleVersion: "2026.1.1" },
        now: { severity: "routine" },
        change: "lowered",
      },
      { error: expect.stringContaining("text") },
    ]);
    expect(err).toMatch(/^3 decisions under .*: 1 unchanged, 1 raised, 1 lowered, 0 with another intent; 1 lines/);
  });

  it("a kept version judges as it did; --all shows the unchanged too, --summary nothing but the count", async () => {
    const all = await runCli(["replay", "--stdin", "--all", "--version", "2026.11.1"], { input: past });
    expect(lines(all.out).map((line) => line.now?.ruleVersion)).toEqual([
      "2026.11.1",
      "2026.11.1",
      "2026.11.1",
      undefined,
    ]);
    const summary = await runCli(["replay", "--stdin", "--summary"], { input: past });
    expect([summary.out, summary.err.includes("1 raised")]).toEqual(["", true]);
  });

  it.each([
    [["--version", "1999.1.1"], /no rulebook 1999\.1\.1.*2026\.11\.1/],
    [["--from", "yesterday"], /should be a day/],
    [["--stdin", "--from", "2026-11-01"], /for the database/],
    [["--everything"], /--everything/],
    [["file.jsonl"], /file\.jsonl/],
  ])("replay %j is wrong usage", async (words, why) => {
    const { code, out, err } = await runCli(["replay", ...words]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(why);
  });
});

describe.each(engines)("replay and review on %s", (engine: Engine) => {
  let env: Record<string, string>;
  let drop: () => Promise<void>;
  const many = 1203;

  beforeAll(async () => {
    const database = await freshDatabase(engine);
    drop = database.drop;
    env = { DATABASE_URL: database.url };
    const store = await openStore(database.url, testKeys);
    const { customerIds } = await seedTestSalon(store);
    const customerId = customerIds.王晓彤 ?? "";
    const of = { chatId: "h", customerId, ruleVersion: "2026.1.1", intent: "smalltalk", reasons: "[]" };
    const decision = (text: string, severity: string, day: string, more = {}) => {
      const createdAt = new Date(`${day}T04:00:00Z`);
      return { id: randomUUID(), eventId: randomUUID(), ...of, text, severity, createdAt, ...more };
    };
    await store.db.triageDecision.createMany({
      data: [
        ...Array.from({ length: many }, () => decision("谢谢你们", "routine", "2026-10-05")),
        decision("变黑了", "routine", "2026-10-06", { treatment: "FILLER", day: 1, recentTexts: '["打针的那块皮肤"]' }),
        decision("谢谢你们", "today", "2026-10-07"),
        decision("", "urgent", "2026-10-07"),
      ],
    });
    const label = { id: "l1", kind: "missed", chatId: "h", customerId, shouldBe: "today", byStaffId: "s" };
    await store.db.triageReview.create({
      data: { ...label, text: "我是王晓彤，打13800000001找我", locale: "zh-CN", at: new Date() },
    });
    await store.close();
  });
  afterAll(() => drop());

  it("reads every decision once, across pages and equal instants, and leaves out forgotten words", async () => {
    const { code, out, err } = await runCli(["replay"], { env });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { text: "变黑了", treatment: "FILLER", day: 1, change: "raised", at: "2026-10-06T04:00:00.000Z" },
      { text: "谢谢你们", was: { severity: "today", ruleVersion: "2026.1.1" }, change: "lowered" },
    ]);
    expect(err).toContain(`${many} unchanged, 1 raised, 1 lowered`);
  });

  it("--from and --to are days of the salon's calendar, both included", async () => {
    const { out, err } = await runCli(["replay", "--from", "2026-10-06", "--to", "2026-10-06"], { env });
    expect(lines(out).map((line) => line.text)).toEqual(["变黑了"]);
    expect(err).toMatch(/^1 decisions/);
  });

  it("review prints labelled lines without her name and number", async () => {
    const { code, out } = await runCli(["review"], { env });
    expect(code).toBe(0);
    expect(lines(out)).toMatchObject([
      { id: "staff-l1", severity: "today", kind: "from_staff", note: "missed; was not read" },
    ]);
    expect(out).not.toMatch(/晓彤|138/);
  });
});
