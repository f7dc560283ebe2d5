import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { noteSeen } from "../../src/actions/message/note-seen.ts";
import { changedSections, makeEvidence } from "../../src/actions/privacy/evidence-pack.ts";
import { message } from "../../src/domain/message/outgoing.ts";
import { evidenceLines } from "../../src/domain/privacy/evidence-text.ts";
import { printEvidence } from "../../src/evidence-files.ts";
import { insertOutboxMessage } from "../../src/storage/outbox.ts";
import { testTexts } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { type BoardHouse, openBoardHouse } from "../web/board/board-house.ts";

describe.each(engines)("the evidence of a visit on %s", (engine) => {
  let house: BoardHouse;
  let appointmentId = "";
  let saved: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    const chat = await house.openChat({ name: "周小雨" });
    await chat.say("下周三下午想做水杨酸");
    await chat.tap("都可以");
    await chat.tap(/^\d\d:\d\d$/);
    await chat.tap(/就这样约/);
    await chat.tap(/可以，开始/);
    await chat.say("我对青霉素过敏");
    await chat.say("脸上起了水泡，越来越疼");
    const row = await house.store.db.appointment.findFirstOrThrow({ where: { customerId: chat.customerId } });
    appointmentId = row.id;
    const lin = await house.signIn("林知夏");
    const [worry] = await house.store.db.case.findMany({ where: { customerId: chat.customerId } });
    await lin.post(`/board/cases/${worry?.id}/claim`);
    await lin.post(`/board/cases/${worry?.id}/reply`, { text: "我看到了，先别涂东西，下午两点到店里来，我在。" });
    await house.afterglow.settle();
    saved = await read();
  });
  afterAll(() => house.close());
  async function read() {
    const page = await (await house.signIn("沈嘉禾")).get(`/board/evidence/${appointmentId}/json`);
    return { page, pack: JSON.parse(page.html) };
  }

  it("holds consents with the words shown, answers, messages as read with their delivery, cases, decisions with their rules, and who did what", () => {
    const { sections } = saved.pack;
    expect(sections.visit[0].beautician).toBeTruthy();
    const health = sections.consents.find((one: { purpose: string }) => one.purpose === "health_data");
    expect(health.shown.text.length).toBeGreaterThan(10);
    expect(JSON.stringify(sections.answers)).toContain("answers");
    const said = sections.messages.map((one: { text: string }) => one.text);
    expect(said).toContain("脸上起了水泡，越来越疼");
    expect(said).toContain("我看到了，先别涂东西，下午两点到店里来，我在。");
    const bot = sections.messages.find((one: { author: string }) => one.author === "bot");
    expect(bot.delivery).toMatchObject({ status: "sent" });
    expect(bot.delivery.sentAt >= bot.delivery.createdAt && bot.delivery.triedAt !== null).toBe(true);
    expect(sections.triage.at(-1).ruleVersion).toMatch(/^\d{4}\./);
    expect(sections.cases[0].words).toContain("水泡");
    const deeds = sections.deeds.map((one: { verb: string; actorName: string }) => `${one.actorName} ${one.verb}`);
    expect(deeds).toContain("林知夏 case.claim");
    expect(JSON.stringify(saved.pack)).toContain("/form?t=…");
    expect(JSON.stringify(saved.pack).includes("ag1.")).toBe(false);
  });

  it("says of each message whether it was seen where the channel tells that, when she spoke next, and what failed and why", async () => {
    const { db } = house.store;
    const [first, second] = await db.message.findMany({ where: { author: "bot" }, orderBy: { seq: "asc" }, take: 2 });
    const chatId = first?.chatId ?? "";
    const seenAt = new Date(house.afterglow.house.now().getTime() + 60_000);
    await noteSeen({ ...house.afterglow.house, now: () => seenAt }, chatId, [first?.id ?? ""]);
    await noteSeen(house.afterglow.house, "another-chat", [second?.id ?? ""]);
    const lost = { literal: "这一句没有送到" };
    await perform(house.afterglow.house, systemActor, async ({ tx, now }) => {
      const row = {
        id: "lost",
        chatId,
        purpose: "reply" as const,
        outgoing: message(lost),
        dueAt: now,
        createdAt: now,
      };
      await insertOutboxMessage(tx, row);
      await tx.outboxMessage.update({
        where: { id: "lost" },
        data: { status: "failed", error: "The customer blocked the assistant.", triedAt: now, failedAt: now },
      });
    });
    const { sections } = (await read()).pack;
    const of = (id?: string) => sections.messages.find((one: { id: string }) => one.id === id);
    expect(of(first?.id).read).toEqual({ state: "seen_on_her_page", at: seenAt.toISOString() });
    expect(of(second?.id).read).toEqual({ state: "not_seen" });
    expect(of(first?.id).herNextWordAt).toMatch(/^2026-11-21T/);
    expect(sections.notDelivered).toMatchObject([{ id: "lost", status: "failed", channel: "webchat" }]);
    await db.chat.update({ where: { id: chatId }, data: { channel: "telegram" } });
    const told = (await read()).pack;
    await db.chat.update({ where: { id: chatId }, data: { channel: "webchat" } });
    expect(told.sections.messages.find((one: { id: string }) => one.id === first?.id).read).toEqual({
      state: "channel_does_not_tell",
    });
    const pieces = {
      ...{ salon: "", zone: "Asia/Shanghai", customer: "", service: { "zh-CN": "", "zh-TW": "", en: "" } },
      ...{ startsAt: told.madeAt, madeAt: told.madeAt, madeBy: "", hashes: {}, hash: "" },
      sections: { messages: [of(first?.id)], notDelivered: sections.notDelivered },
    };
    const lines = evidenceLines(pieces, () => true);
    const said = lines.map(({ line }) => testTexts.line("zh-CN", line)).join("\n");
    for (const words of [
      "网页聊天已收下",
      "她的页面上已看到",
      "有下一句话",
      "这一句没有送到",
      "放弃：The customer blocked",
    ])
      expect(said).toContain(words);
  });

  it("says by its hashes when a single letter of it was changed, left out or added", async () => {
    expect(await changedSections(saved.pack)).toEqual([]);
    const changed = structuredClone(saved.pack);
    changed.sections.messages[1].text += "!";
    expect(await changedSections(changed)).toEqual(["messages"]);
    const { cases: _, ...rest } = saved.pack.sections;
    expect(await changedSections({ ...saved.pack, sections: rest })).toEqual(["cases"]);
    expect(await changedSections({ ...saved.pack, sections: { ...saved.pack.sections, more: [] } })).toEqual(["more"]);
  });

  it("is made by managers and owners of the branch only, and that it was made is kept", async () => {
    const of = async (name: string) =>
      (await (await house.signIn(name)).get(`/board/evidence/${appointmentId}/json`)).status;
    expect([await of("陆晚晴"), await of("林知夏"), await of("周小满")]).toEqual([200, 403, 403]);
    await house.secondBranch();
    expect(await of("阿敏")).toBe(403); // a beautician
    const other = await (await house.signIn("沈嘉禾")).get("/board/evidence/nothing/json");
    expect(other.status).toBe(404);
    expect(await house.store.db.auditEntry.count({ where: { verb: "privacy.evidence" } })).toBeGreaterThan(1);
  });

  it("is printed as a PDF that carries its own Chinese letters, in every language", async () => {
    const made = await perform(house.afterglow.house, systemActor, (context) =>
      makeEvidence(context, { appointmentId }),
    );
    if (!made.ok) throw new Error(made.reason);
    for (const locale of ["zh-CN", "zh-TW", "en"] as const) {
      const pdf = Buffer.from(await printEvidence(testTexts, locale, made));
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pdf.includes("/FontFile2")).toBe(true);
      expect(pdf.length).toBeLessThan(2_000_000);
      if (process.env.KEEP_PDF) writeFileSync(`${process.env.KEEP_PDF}-${locale}.pdf`, pdf);
    }
  });
});
