import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepNoLonger, lastRetentionRun } from "../../../src/actions/privacy/keep-no-longer.ts";
import { retainedKinds, retention } from "../../../src/domain/privacy/retention.ts";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, openBoardHouse, seen } from "../../web/board/board-house.ts";

const DAY_MS = 86_400_000;

describe.each(engines)("what is kept no longer, on %s", (engine) => {
  let house: BoardHouse;
  let old: { customerId: string; chatId: string };
  let held: { customerId: string; chatId: string };
  const ago = (days: number) => new Date(house.afterglow.house.now().getTime() - days * DAY_MS);
  const said = async ({ customerId, chatId }: { customerId: string; chatId: string }, days: number) => {
    const { db } = house.store;
    const at = ago(days);
    await db.message.create({
      data: { id: randomUUID(), chatId, author: "customer", text: `day ${days}`, at },
    });
    await db.triageDecision.create({
      data: {
        ...{
          id: randomUUID(),
          customerId,
          chatId,
          eventId: randomUUID(),
          text: `day ${days}`,
          severity: "today",
          intent: "other",
        },
        ...{ reasons: '[{"code":"BREAKOUT","evidence":"spots"}]', ruleVersion: "1", createdAt: at },
      },
    });
  };
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    old = await house.openChat({ name: "旧" });
    const opened = await house.caseOf("留", "起了水泡");
    held = { customerId: opened.chat.customerId, chatId: opened.chat.chatId };
    for (const of of [old, held]) for (const days of [10, 1000, 1200]) await said(of, days);
    await keepNoLonger(house.afterglow.house);
  });
  afterAll(() => house.close());

  it("goes after its time and not a day earlier; the severity stays without the words", async () => {
    const texts = (await house.store.db.message.findMany({ where: { chatId: old.chatId } })).map(({ text }) => text);
    expect(texts.sort()).toEqual(["day 10", "day 1000"]);
    const judged = await house.store.db.triageDecision.findMany({
      where: { customerId: old.customerId },
      orderBy: { createdAt: "asc" },
    });
    expect(judged.map(({ text, severity }) => [text, severity])).toEqual([
      ["", "today"],
      ["day 1000", "today"],
      ["day 10", "today"],
    ]);
    expect(judged[0]?.reasons).toBe('[{"code":"BREAKOUT","evidence":""}]');
  });

  it("spares what belongs to an open case", async () => {
    const texts = (await house.store.db.message.findMany({ where: { chatId: held.chatId } })).map(({ text }) => text);
    expect(texts).toContain("day 1200");
  });

  it("runs once a day and says what it deleted on the board, with its source or that there is none", async () => {
    const run = await lastRetentionRun(house.store.db);
    expect(run?.deleted).toMatchObject({ messages: 1, triage_words: 1 });
    await said(old, 1300);
    await keepNoLonger(house.afterglow.house);
    expect((await lastRetentionRun(house.store.db))?.deleted).toMatchObject({ messages: 1 });
    await house.advance("PT25H");
    await keepNoLonger(house.afterglow.house);
    const texts = (await house.store.db.message.findMany({ where: { chatId: old.chatId } })).map(({ text }) => text);
    expect(texts).not.toContain("day 1300");
    const page = await (await house.signIn("陆晚晴")).get("/board/settings/retention");
    expect(page.html).toContain("《民法典》第 188 条");
    expect(page.html).toContain("没有出处");
    expect(retention.map(({ kind }) => kind)).toEqual([...retainedKinds]);
  });

  it("is chosen by the owner within bounds, counts from the next run on, and stands in the activity", async () => {
    const owner = await house.signIn("沈嘉禾");
    const path = "/board/settings/retention";
    const short = await owner.post(path, { messages: "10" });
    expect([short.status, seen(short.html).includes("最少 90 天"), short.html.includes('value="10"')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await owner.post(path, { messages: "5000" })).status).toBe(422);
    await said(old, 200);
    expect((await owner.post(path, { messages: "180", links: "30" })).location).toBe(`${path}?saved=yes`);
    expect((await owner.get(path)).html).toContain('value="180"');
    await house.advance("P2D");
    await keepNoLonger(house.afterglow.house);
    const { db } = house.store;
    const left = await db.message.findMany({ where: { chatId: old.chatId } });
    expect(left.map(({ text }) => text)).not.toContain("day 200");
    const [entry] = await db.auditEntry.findMany({ where: { verb: "privacy.set_retention" } });
    expect(JSON.parse(entry?.details ?? "{}")).toEqual({ before: {}, after: { messages: 180 } });
    const manager = await house.signIn("陆晚晴");
    expect((await manager.post(path, { messages: "365" })).status).toBe(403);
  });
});
