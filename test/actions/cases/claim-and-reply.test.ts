import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { claimCase } from "../../../src/actions/cases/claim-case.ts";
import { closeCase } from "../../../src/actions/cases/close-case.ts";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { relayToStaff } from "../../../src/actions/cases/relay-to-staff.ts";
import { releaseCase } from "../../../src/actions/cases/release-case.ts";
import { replyToCase } from "../../../src/actions/cases/reply-to-case.ts";
import { engines } from "../../support/databases.ts";
import { type CasesHouse, casesHouse, newCustomer, systemActor } from "./cases-house.ts";

describe.each(engines)("a case on %s", (engine) => {
  let house: CasesHouse;
  let caseId: string;
  let customer: { customerId: string; chatId: string };
  const heldBy = async () =>
    (await house.store.db.chat.findUniqueOrThrow({ where: { id: customer.chatId } })).heldByCaseId;
  const lin = () => house.staff("林知夏");
  const su = () => house.staff("苏沐");
  const claim = (actor = lin()) => house.act(actor, (context) => claimCase(context, { caseId }));
  const answer = (text: string, actor = lin()) => house.act(actor, (context) => replyToCase(context, { caseId, text }));
  const close = (actor = lin()) =>
    house.act(actor, (context) => closeCase(context, { caseId, outcome: "settled_by_advice", note: "" }));

  beforeAll(async () => {
    house = await casesHouse(engine);
  });
  afterAll(() => house.remove());
  beforeEach(async () => {
    customer = await newCustomer(house.store, house.salon, "王小美");
    const opened = await house.act(systemActor, (context) => openCase(context, { ...house.worry, ...customer }));
    caseId = opened.id;
  });

  test("claimed by two at once goes to one, and the other hears who has it", async () => {
    const results = await Promise.all([claim(lin()), claim(su())]);
    const winner = results.findIndex((result) => result.ok);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results[1 - winner]).toEqual({
      ok: false,
      reason: "already_claimed",
      byName: winner === 0 ? "林知夏" : "苏沐",
    });
  });

  test("that is claimed silences the bot and tells the customer once that a human reads, without a name", async () => {
    await claim();
    expect(await heldBy()).toBe(caseId);
    await house.act(lin(), (context) => releaseCase(context, { caseId }));
    await claim(su());
    const told = await house.sentTo(customer.chatId);
    expect(told).toEqual(["我们的同事正在看你的消息，马上在这里回复你。"]);
  });

  test("claimed twice by the same person stays hers and says nothing new", async () => {
    await claim();
    const before = (await house.sentTo(house.groupId)).length;
    expect(await claim()).toMatchObject({ ok: true });
    expect(await house.sentTo(house.groupId)).toHaveLength(before);
  });

  test("is answered in the salon's name; who wrote it stands only in the audit", async () => {
    expect(await answer("先用冷水湿敷，方便发一张照片吗？")).toMatchObject({ ok: true });
    const sent = await house.sentTo(customer.chatId);
    expect(sent).toEqual(["先用冷水湿敷，方便发一张照片吗？"]);
    const audit = await house.store.db.auditEntry.findFirstOrThrow({
      where: { verb: "case.reply", subjectId: caseId },
    });
    expect(audit.actorName).toBe("林知夏");
    expect(audit.details).not.toContain("冷水");
    const row = await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect(row.claimedByName).toBe("林知夏");
  });

  test("in another's hands is not answered, not handed back and not closed, except by a manager who takes it over", async () => {
    await claim();
    const taken = { ok: false, reason: "already_claimed", byName: "林知夏" };
    expect(await answer("你好", su())).toEqual(taken);
    expect(await house.act(su(), (context) => releaseCase(context, { caseId }))).toEqual(taken);
    expect(await close(su())).toEqual(taken);
    const manager = house.staff("陆晚晴", "manager");
    expect(await house.act(su(), (context) => claimCase(context, { caseId, takeOver: true }))).toEqual(taken);
    expect(await house.act(manager, (context) => claimCase(context, { caseId, takeOver: true }))).toMatchObject({
      ok: true,
    });
    expect(await answer("你好")).toEqual({ ...taken, byName: "陆晚晴" });
  });

  test("refuses an answer that is empty, too long, or plays the symptom down", async () => {
    expect(await answer("  ")).toEqual({ ok: false, reason: "empty" });
    expect(await answer("好".repeat(4001))).toEqual({ ok: false, reason: "too_long" });
    expect(await answer("这是正常的排毒，吃布洛芬就好")).toEqual({
      ok: false,
      reason: "banned_words",
      words: ["正常", "排毒", "布洛芬"],
    });
    expect(await house.sentTo(customer.chatId)).toEqual([]);
    const anyway = { caseId, text: "医生开的布洛芬可以照医嘱", anyway: true };
    expect(await house.act(lin(), (context) => replyToCase(context, anyway))).toMatchObject({ ok: true });
  });

  test("is not answered where nothing arrives any more", async () => {
    await house.store.db.chat.update({ where: { id: customer.chatId }, data: { unreachableAt: house.now } });
    expect(await answer("在吗")).toEqual({ ok: false, reason: "unreachable" });
  });

  test("is open to staff of its branch and owners, closed to reception, strangers and customers", async () => {
    const refused = { ok: false, reason: "not_allowed" };
    expect(await claim({ ...su(), branchId: "elsewhere" } as never)).toEqual(refused);
    expect(await claim(house.staff("周小满", "reception"))).toEqual(refused);
    expect(await claim({ kind: "customer", id: customer.customerId, name: "王小美" })).toEqual(refused);
    const stranger = { kind: "telegram", id: "55", name: "小张" } as const;
    expect(await claim(stranger)).toEqual(refused);
    const groupBranchId = house.salon.branchId;
    expect(await house.act(stranger, (context) => claimCase(context, { caseId, groupBranchId }))).toMatchObject({
      ok: true,
    });
  });

  test("tells staff that the customer wrote meanwhile, without her words", async () => {
    await claim();
    const her = { kind: "customer", id: customer.customerId, name: "王小美" } as const;
    await house.act(her, (context) => relayToStaff(context, { caseId }));
    expect((await house.sentTo(house.groupId)).at(-1)).toMatch(/^个案 \d+ · 小美 又写了一条。$/);
  });

  test("closed with an outcome frees the chat, tells the customer, and takes no further answer", async () => {
    expect(await house.act(lin(), (context) => closeCase(context, { caseId, outcome: "gone" as never }))).toEqual({
      ok: false,
      reason: "unknown_outcome",
    });
    expect(await close()).toMatchObject({ ok: true });
    expect(await heldBy()).toBeNull();
    expect((await house.sentTo(customer.chatId)).at(-1)).toContain("助手");
    expect(await close()).toEqual({ ok: false, reason: "closed" });
    expect(await answer("还在吗")).toEqual({ ok: false, reason: "closed" });
    expect(await claim()).toEqual({ ok: false, reason: "closed" });
    const again = await house.act(systemActor, (context) => openCase(context, { ...house.worry, ...customer }));
    expect(again.isNew).toBe(true);
    expect(again.id).not.toBe(caseId);
  });
});
