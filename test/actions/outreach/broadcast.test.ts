import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import type { Actor } from "../../../src/actions/context.ts";
import { giveConsent } from "../../../src/actions/customers/give-consent.ts";
import { withdrawConsent } from "../../../src/actions/customers/withdraw-consent.ts";
import { broadcastProgress } from "../../../src/actions/outreach/broadcast-progress.ts";
import { draftBroadcast } from "../../../src/actions/outreach/draft-broadcast.ts";
import { pauseBroadcast, resumeBroadcast } from "../../../src/actions/outreach/pause-broadcast.ts";
import { previewBroadcast } from "../../../src/actions/outreach/preview-broadcast.ts";
import { startBroadcast } from "../../../src/actions/outreach/start-broadcast.ts";
import type { Segment } from "../../../src/domain/outreach/segment.ts";
import { noteBroadcastOutcome } from "../../../src/storage/outreach.ts";
import { engines } from "../../support/databases.ts";
import { type CasesHouse, casesHouse, newCustomer, systemActor } from "../cases/cases-house.ts";

const text = { "zh-CN": "换季了，多补水。", en: "A new season: moisturise." };

describe.each(engines)("a tip to many on %s", (engine) => {
  let house: CasesHouse;
  let owner: Actor;
  const later = (seconds: number) => new Date(house.now.getTime() + seconds * 1000);

  /** Customers who agreed, all of one language, so that tests do not meet each other's. */
  async function readers(count: number, name: string) {
    const made = [];
    for (let index = 0; index < count; index++) {
      const one = await newCustomer(house.store, house.salon, `${name}${index}`, "zh-TW");
      const consent = { customerId: one.customerId, purpose: "marketing", version: "1", via: one.chatId } as const;
      await house.act(systemActor, (context) => giveConsent(context, consent));
      made.push(one);
    }
    return made;
  }
  const draft = async (segment: Segment = { locales: ["zh-TW"] }) => {
    const made = await house.act(owner, (context) => draftBroadcast(context, { text, segment }));
    if (!made.ok) throw new Error(made.reason);
    return made.id;
  };
  const start = (broadcastId: string) => house.act(owner, (context) => startBroadcast(context, { broadcastId }));
  const progress = async (id: string) => {
    const found = await house.store.transact((tx) => broadcastProgress(tx, id));
    if (!found) throw new Error("no progress");
    return found;
  };
  /** The messenger took everything that is due. */
  const deliver = async (id: string, until: Date) => {
    const rows = await house.store.db.outboxMessage.findMany({
      where: { broadcastId: id, status: "pending", dueAt: { lte: until } },
    });
    for (const row of rows) {
      await house.store.db.outboxMessage.update({ where: { id: row.id }, data: { status: "sent" } });
      await house.store.transact((tx) => noteBroadcastOutcome(tx, row.id, "sent"));
    }
  };

  beforeAll(async () => {
    house = await casesHouse(engine);
    owner = house.staff("沈嘉禾", "owner");
  });
  afterAll(() => house.remove());
  beforeEach(async () => {
    await house.store.db.consent.deleteMany({ where: { purpose: "marketing" } });
    await house.store.db.outboxMessage.deleteMany();
    await house.store.db.dueItem.deleteMany();
  });

  test("is shown before it is sent: who gets it, and who not and why", async () => {
    const [one, worried] = await readers(2, "预览");
    await house.act(systemActor, (context) => openCase(context, { ...house.worry, ...worried }));
    const shown = await house.act(owner, (context) => previewBroadcast(context, { segment: { locales: ["zh-TW"] } }));
    if (!shown.ok) throw new Error(shown.reason);
    expect(shown.list.map((reader) => reader.customerId)).toEqual([one?.customerId]);
    const reasonOf = (id: string | undefined) => shown.skipped.find((left) => left.customer.id === id)?.reason;
    expect(reasonOf(worried?.customerId)).toBe("open_case");
    expect(reasonOf(house.customerId)).toBe("other_language");
  });

  test("reaches each who agreed once, in her language, with the way to stop, and says when it is done", async () => {
    const made = await readers(3, "送达");
    const id = await draft();
    expect(await start(id)).toMatchObject({ ok: true, gets: 3 });
    expect(await start(id)).toEqual({ ok: false, reason: "started_already" });
    await house.runUntil(later(1));
    expect(await house.sentTo(made[0]?.chatId ?? "", "zh-TW")).toEqual([
      "换季了，多补水。\n回覆「退訂」即可不再收到。",
    ]);
    await deliver(id, later(5));
    await house.runUntil(later(60));
    expect(await progress(id)).toMatchObject({ status: "done", total: 3, sent: 3, waiting: 0, queued: 0 });
  });

  test("is paced at twenty a second, also when two tips go out at once", async () => {
    await readers(70, "节奏");
    const [one, two] = [await draft(), await draft()];
    await start(one);
    await start(two);
    await house.runUntil(later(30));
    const rows = await house.store.db.outboxMessage.findMany({ where: { broadcastId: { in: [one, two] } } });
    expect(rows).toHaveLength(140);
    const moments = rows.map((row) => row.dueAt.getTime()).sort((a, b) => a - b);
    for (let index = 20; index < moments.length; index++) {
      expect((moments[index] ?? 0) - (moments[index - 20] ?? 0)).toBeGreaterThanOrEqual(1000);
    }
  });

  test("stops at once when paused, goes on when resumed, and nobody gets it twice", async () => {
    await readers(80, "暂停");
    const id = await draft();
    await start(id);
    await house.runUntil(later(0));
    await deliver(id, later(1));
    const before = await progress(id);
    expect(before.sent).toBeGreaterThan(10);
    await house.act(owner, (context) => pauseBroadcast(context, { broadcastId: id }));
    expect(await house.store.db.outboxMessage.count({ where: { broadcastId: id, status: "pending" } })).toBe(0);
    await house.runUntil(later(120));
    expect((await progress(id)).sent).toBe(before.sent);
    await house.act(owner, (context) => resumeBroadcast(context, { broadcastId: id }), later(120));
    await house.runUntil(later(140));
    await deliver(id, later(140));
    await house.runUntil(later(200));
    expect(await progress(id)).toMatchObject({ status: "done", sent: 80 });
    const chats = await house.store.db.outboxMessage.groupBy({ by: ["chatId"], where: { broadcastId: id } });
    expect(chats).toHaveLength(80);
    expect(await house.store.db.outboxMessage.count({ where: { broadcastId: id } })).toBe(80);
  });

  test("does not reach who stopped it after the start, even when it waits in the outbox", async () => {
    const [early, late, stays] = await readers(3, "退订");
    const withdraw = (one: { customerId: string } | undefined) =>
      house.act(owner, (context) =>
        withdrawConsent(context, { customerId: one?.customerId ?? "", purpose: "marketing" }),
      );
    const id = await draft();
    await start(id);
    await withdraw(early);
    await house.runUntil(later(0));
    await withdraw(late);
    expect(await house.sentTo(early?.chatId ?? "")).toEqual([]);
    expect(await house.sentTo(late?.chatId ?? "")).toEqual([]);
    expect(await house.sentTo(stays?.chatId ?? "")).toHaveLength(1);
    expect((await progress(id)).skipped).toMatchObject({ opted_out: 2 });
  });

  test("waits until the quiet hours of the branch are over", async () => {
    const [one] = await readers(1, "夜里");
    const id = await draft();
    const night = new Date("2026-11-21T14:30:00Z");
    await house.act(owner, (context) => startBroadcast(context, { broadcastId: id }), night);
    await house.runUntil(new Date("2026-11-22T00:30:00Z"));
    expect(await house.sentTo(one?.chatId ?? "")).toEqual([]);
    await house.runUntil(new Date("2026-11-22T01:05:00Z"));
    expect(await house.sentTo(one?.chatId ?? "")).toHaveLength(1);
  });

  test("is refused to those who may not send, without words, and for what does not exist", async () => {
    const draftAs = (actor: Actor, change: object = {}, segment: Segment = {}) =>
      house.act(actor, (context) => draftBroadcast(context, { text: { ...text, ...change }, segment }));
    expect(await draftAs(house.staff("林知夏"))).toEqual({ ok: false, reason: "not_allowed" });
    expect(await draftAs(owner, { en: " " })).toEqual({ ok: false, reason: "empty_text" });
    expect(await draftAs(owner, { en: "x".repeat(1001) })).toEqual({ ok: false, reason: "too_long" });
    expect(await draftAs(owner, {}, { serviceCodes: ["NOPE"] })).toEqual({ ok: false, reason: "unknown_service" });
    expect(await draftAs(owner, {}, { lastVisitFrom: "2026-02-30" })).toEqual({ ok: false, reason: "bad_date" });
    expect(await draftAs(owner, {}, { branchId: "nowhere" })).toEqual({ ok: false, reason: "unknown_branch" });
    const manager = house.staff("陆晚晴", "manager");
    expect(await draftAs(manager, {}, { branchId: "nowhere" })).toEqual({ ok: false, reason: "not_allowed" });
    const own = await draftAs(manager);
    const saved = await house.store.db.broadcast.findUniqueOrThrow({ where: { id: own.ok ? own.id : "" } });
    expect(saved.branchId).toBe(house.salon.branchId);
    expect(await start(await draft())).toEqual({ ok: false, reason: "nobody" });
  });
});
