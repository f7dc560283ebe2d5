import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { createLinkCode } from "../../../src/actions/salon/create-link-code.ts";
import type { InboundContent, InboundEvent } from "../../../src/domain/message/inbound.ts";
import { handleStaffEvent } from "../../../src/flows/staff/staff-event.ts";
import { handleStaffPrivateCommand } from "../../../src/flows/staff/staff-private.ts";
import { noteCardDelivered } from "../../../src/storage/cases-cards.ts";
import { render } from "../../../src/text/render.ts";
import { createTexts } from "../../../src/text/texts.ts";
import { type CasesHouse, casesHouse, newCustomer, systemActor } from "../../actions/cases/cases-house.ts";
import { readCatalogues } from "../../support/catalogues.ts";
import { engines } from "../../support/databases.ts";

const texts = createTexts(readCatalogues());
const xiaoZhang = { externalId: "55", name: "小张" };

describe.each(engines)("the staff group on %s", (engine) => {
  let house: CasesHouse;
  let customer: { customerId: string; chatId: string };
  let caseId: string;
  let number: number;

  const event = (content: InboundContent, sender = xiaoZhang): InboundEvent => ({
    ...{ id: randomUUID(), channel: "telegram", chatKey: "telegram:-100777", place: "staff_group" },
    ...{ sender, sentAt: house.now.toISOString(), content },
  });
  const inGroup = async (content: InboundContent, sender = xiaoZhang, groupId = house.groupId) => {
    const chat = await house.store.db.chat.findUniqueOrThrow({ where: { id: groupId } });
    const replies = await house.act(systemActor, (context) => handleStaffEvent(context, event(content, sender), chat));
    return replies.map((outgoing) => render(texts, "zh-CN", outgoing));
  };
  const tap = (action: string, sender = xiaoZhang) => inGroup({ kind: "action", action }, sender);
  const said = (text: string, replyTo?: string) =>
    inGroup({ kind: "text", text, ...(replyTo ? { replyToProviderMessageId: replyTo } : {}) });
  const command = (name: string, argument = "", groupId = house.groupId) =>
    inGroup({ kind: "command", name, argument }, xiaoZhang, groupId);
  const row = () => house.store.db.case.findUniqueOrThrow({ where: { id: caseId } });

  beforeAll(async () => {
    house = await casesHouse(engine);
  });
  afterAll(() => house.remove());
  beforeEach(async () => {
    customer = await newCustomer(house.store, house.salon, "王小美");
    const opened = await house.act(systemActor, (context) => openCase(context, { ...house.worry, ...customer }));
    caseId = opened.id;
    number = opened.number;
    const card = await house.store.db.caseCard.findFirstOrThrow({ where: { caseId } });
    await house.store.transact((tx) => noteCardDelivered(tx, card.outboxId, `m${number}`));
  });

  test("a tap claims a case for a member by name, and a second member hears who has it", async () => {
    expect(await tap(`case:claim:${caseId}`)).toEqual([]);
    expect((await row()).claimedByName).toBe("小张");
    const [refusal] = await tap(`case:claim:${caseId}`, { externalId: "56", name: "小李" });
    expect(refusal?.text).toBe("小张 正在处理这个个案。");
  });

  test("an answer to the card goes to the customer; chatter goes nowhere", async () => {
    expect(await said("大家中午吃什么")).toEqual([]);
    expect((await said("我也是", "m999"))[0]?.text).toContain("没有发给任何人");
    expect((await said("先用冷水湿敷", `m${number}`))[0]?.text).toBe(`已发给她（个案 ${number}）。`);
    expect(await house.sentTo(customer.chatId)).toEqual(["先用冷水湿敷"]);
  });

  test("an answer that plays the symptom down is held back with its words, and sent only on her own responsibility", async () => {
    const [held] = await said("正常的，别担心", `m${number}`);
    expect(held?.text).toContain("“正常”");
    expect(await house.sentTo(customer.chatId)).toEqual([]);
    await said("！正常的，别担心", `m${number}`);
    expect(await house.sentTo(customer.chatId)).toEqual(["正常的，别担心"]);
  });

  test("a photo or an edited answer is not passed on, and the group is told so", async () => {
    const replyToProviderMessageId = `m${number}`;
    const photo = await inGroup({ kind: "media", media: "photo", replyToProviderMessageId });
    const edited = await inGroup({ kind: "text", text: "改一下", edited: true, replyToProviderMessageId });
    expect([...photo, ...edited]).toHaveLength(2);
    expect(await house.sentTo(customer.chatId)).toEqual([]);
  });

  test("closing asks how it ended, and one tap on the answer closes", async () => {
    const [question] = await tap(`case:close:${caseId}`);
    const outcomes = question?.buttons.flat().map((button) => button.action ?? "") ?? [];
    expect(outcomes).toHaveLength(8);
    expect(await tap(outcomes.find((action) => action.endsWith("seen_in_salon")) ?? "")).toEqual([]);
    expect(await row()).toMatchObject({ status: "closed", outcome: "seen_in_salon" });
  });

  test("the phone number is given on request, and asking is kept in the audit", async () => {
    await house.store.db.customer.update({ where: { id: customer.customerId }, data: { phone: "13800001111" } });
    expect((await tap(`case:call:${caseId}`))[0]?.text).toContain("13800001111");
    expect(await house.store.db.auditEntry.count({ where: { verb: "case.show_contact", subjectId: caseId } })).toBe(1);
  });

  test("a group that nobody linked sees and does nothing, until its code is written there", async () => {
    const { id: _, ...old } = await house.store.db.chat.findUniqueOrThrow({ where: { id: house.groupId } });
    const stranger = { ...old, id: randomUUID(), key: `telegram:-1${number}`, externalId: `-1${number}` };
    await house.store.db.chat.create({ data: stranger });
    expect(await command("cases", "", stranger.id)).toEqual([]);
    const [refused] = await inGroup({ kind: "action", action: `case:claim:${caseId}` }, xiaoZhang, stranger.id);
    expect(refused?.text).toContain("/link");
    expect((await row()).status).toBe("open");
    expect((await command("link", "AAAA-BBBB-CCCC", stranger.id))[0]?.text).toContain("没有这个代码");
    const owner = house.staff("沈嘉禾", "owner");
    const branchId = house.salon.branchId;
    const made = await house.act(owner, (context) => createLinkCode(context, { purpose: "staff_group", branchId }));
    const code = made.ok ? made.code : "";
    expect((await command("link", code, stranger.id))[0]?.text).toContain("连好了");
    expect((await house.store.db.branch.findUniqueOrThrow({ where: { id: branchId } })).staffChatKey).toBe(
      stranger.key,
    );
    await house.store.db.branch.update({ where: { id: branchId }, data: { staffChatKey: old.key } });
  });

  test("/cases lists what is open, /help helps, unknown commands are other people's business", async () => {
    expect((await command("cases"))[0]?.text).toContain(`◆ 今天处理 · ${number} · 小美`);
    expect((await command("help"))[0]?.text).toContain("我来接");
    expect(await command("weather")).toEqual([]);
  });

  test("/today has a card for each visit; arrived and completed are one tap each", async () => {
    const past = await house.store.db.appointment.findFirstOrThrow({ where: { status: "completed" } });
    const startsAt = new Date(house.now.getTime() + 3_600_000);
    const fresh = { arrivedAt: null, completedAt: null, completedTreatment: null, status: "booked" };
    const visit = { ...past, ...fresh, id: randomUUID(), customerId: customer.customerId, startsAt, endsAt: startsAt };
    await house.store.db.appointment.create({ data: visit });
    const cards = await command("today");
    const card = cards.find((one) => one.buttons.flat().some((b) => b.action === `visit:arrived:${visit.id}`));
    expect(card?.text).toContain("11:00 小美");
    expect(card?.text).not.toContain("胶布");
    expect((await tap(`visit:arrived:${visit.id}`))[0]?.text).toContain("小美 到店了");
    expect((await tap(`visit:completed:${visit.id}`))[0]?.text).toContain("做完了");
    const status = (await house.store.db.appointment.findUniqueOrThrow({ where: { id: visit.id } })).status;
    expect(status).toBe("completed");
    expect((await tap(`visit:arrived:${randomUUID()}`))[0]?.text).toContain("不在这里");
  });

  test("who has not signed her risks is not marked by a tap: it asks why, and one tap says so", async () => {
    const past = await house.store.db.appointment.findFirstOrThrow({ where: { status: "completed" } });
    const startsAt = new Date(house.now.getTime() + 7_200_000);
    const fresh = { arrivedAt: null, completedAt: null, completedTreatment: null, status: "booked" };
    const serviceId = house.salon.serviceIds.PEEL_SA ?? "";
    const visit = {
      ...past,
      ...fresh,
      id: randomUUID(),
      serviceId,
      customerId: customer.customerId,
      startsAt,
      endsAt: startsAt,
    };
    await house.store.db.appointment.create({ data: visit });
    const row = () => house.store.db.appointment.findUniqueOrThrow({ where: { id: visit.id } });
    const [asked] = await tap(`visit:arrived:${visit.id}`);
    expect([asked?.text.includes("风险告知还没签"), (await row()).status]).toEqual([true, "booked"]);
    const paper = asked?.buttons.flat().find(({ label }) => label === "已签纸质版")?.action ?? "";
    expect((await tap(paper))[0]?.text).toContain("到店了");
    expect([(await row()).status, (await row()).unsignedReason]).toEqual(["arrived", "paper"]);
    expect((await tap(`visit:completed:${visit.id}`))[0]?.text).toContain("做完了");
  });

  test("a person links her own chat with her code, gets a board link once, and a stranger gets neither", async () => {
    const staffId = house.salon.staffIds.苏沐 ?? "";
    const branchId = house.salon.branchId;
    const owner = house.staff("沈嘉禾", "owner");
    const input = { purpose: "staff_person" as const, branchId, staffId };
    const made = await house.act(owner, (context) => createLinkCode(context, input));
    const chat = await house.store.db.chat.findUniqueOrThrow({ where: { id: customer.chatId } });
    const su = { externalId: `su${number}`, name: "苏沐" };
    const alone = async (content: InboundContent) =>
      (
        await house.act(systemActor, (context) =>
          handleStaffPrivateCommand(context, { ...event(content, su), place: "customer" }, chat, "https://salon.test"),
        )
      )?.map((outgoing) => render(texts, "zh-CN", outgoing).text);
    const board = { kind: "command", name: "board", argument: "" } as const;
    expect(await alone(board)).toBeUndefined();
    expect(await alone({ kind: "command", name: "link", argument: made.ok ? made.code : "" })).toEqual([
      expect.stringContaining("连好了，苏沐"),
    ]);
    expect((await alone(board))?.[0]).toContain("https://salon.test/board/enter?token=");
    expect((await house.store.db.chat.findUniqueOrThrow({ where: { id: chat.id } })).kind).toBe("staff_private");
    await alone({ kind: "action", action: `case:claim:${caseId}` });
    expect((await row()).claimedByName).toBe("苏沐");
  });
});
