import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { caseDetail } from "../../../src/actions/cases/case-detail.ts";
import { claimCase } from "../../../src/actions/cases/claim-case.ts";
import { closeCase } from "../../../src/actions/cases/close-case.ts";
import { finishStaffTask } from "../../../src/actions/cases/finish-staff-task.ts";
import { listCases } from "../../../src/actions/cases/list-cases.ts";
import { markReachable } from "../../../src/actions/cases/mark-reachable.ts";
import { markUnreachable } from "../../../src/actions/cases/mark-unreachable.ts";
import { migrateStaffGroup } from "../../../src/actions/cases/migrate-staff-group.ts";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { relayToStaff } from "../../../src/actions/cases/relay-to-staff.ts";
import { releaseCase } from "../../../src/actions/cases/release-case.ts";
import { replyToCase } from "../../../src/actions/cases/reply-to-case.ts";
import { engines } from "../../support/databases.ts";
import { type CasesHouse, casesHouse, newCustomer, systemActor } from "./cases-house.ts";

describe.each(engines)("the hours after a worry on %s", (engine) => {
  let house: CasesHouse;
  let customer: { customerId: string; chatId: string };
  const later = (minutes: number) => new Date(house.now.getTime() + minutes * 60_000);
  const open = (severity: "urgent" | "today" | "watch") =>
    house.act(systemActor, (context) => openCase(context, { ...house.worry, ...customer, severity }));
  const cards = async (number: number) =>
    (await house.sentTo(house.groupId)).filter((text) => text.includes(`个案 ${number} · 还没有人接`)).length;
  const tasks = (where: object) => house.store.db.staffTask.findMany({ where: { ...where, doneAt: null } });

  beforeAll(async () => {
    house = await casesHouse(engine);
  });
  afterAll(() => house.remove());
  beforeEach(async () => {
    customer = await newCustomer(house.store, house.salon, "王小美");
  });

  test("an urgent case that nobody takes is shown again after 3 and 10 minutes, with one task for those in charge", async () => {
    const { id, number } = await open("urgent");
    await house.runUntil(later(2));
    expect(await cards(number)).toBe(0);
    await house.runUntil(later(4));
    expect(await cards(number)).toBe(1);
    await house.runUntil(later(120));
    expect(await cards(number)).toBe(2);
    expect(await tasks({ caseId: id, kind: "escalation" })).toHaveLength(1);
  });

  test("a case that somebody took is not shown again; handed back, the reminders begin anew", async () => {
    const { id, number } = await open("urgent");
    const lin = house.staff("林知夏");
    await house.act(lin, (context) => claimCase(context, { caseId: id }));
    await house.runUntil(later(60));
    expect(await cards(number)).toBe(0);
    await house.act(lin, (context) => releaseCase(context, { caseId: id }), later(60));
    await house.runUntil(later(64));
    expect(await cards(number)).toBe(1);
  });

  test("a case for today that grows urgent climbs the urgent ladder at once", async () => {
    const { number } = await open("today");
    await open("urgent");
    await house.runUntil(later(4));
    expect(await cards(number)).toBe(1);
    await house.runUntil(later(600));
    expect(await cards(number)).toBe(2);
  });

  test("a customer who waits ten minutes for the one who claimed is not forgotten; one who got a word is left alone", async () => {
    const { id, number } = await open("today");
    const lin = house.staff("林知夏");
    const reminders = async () =>
      (await house.sentTo(house.groupId)).filter((text) => text.startsWith(`个案 ${number}：她等了`)).length;
    await house.act(lin, (context) => claimCase(context, { caseId: id }));
    await house.runUntil(later(11));
    expect(await reminders()).toBe(1);
    await house.act(lin, (context) => replyToCase(context, { caseId: id, text: "我在" }), later(12));
    await house.runUntil(later(40));
    expect(await reminders()).toBe(1);
    for (const minute of [41, 42]) {
      await house.act(systemActor, (context) => relayToStaff(context, { caseId: id }), later(minute));
    }
    await house.runUntil(later(90));
    expect(await reminders()).toBe(2);
  });

  test("the list shows the gravest first and when staff are reminded next", async () => {
    const watch = await open("watch");
    customer = await newCustomer(house.store, house.salon, "韩梅");
    const urgent = await open("urgent");
    const listed = await house.store.transact((tx) => listCases(tx, { branchId: house.salon.branchId }));
    const position = (id: string) => listed.findIndex((one) => one.id === id);
    expect(position(urgent.id)).toBeLessThan(position(watch.id));
    expect(listed[position(urgent.id)]?.nextReminderAt).toEqual(later(3));
    expect(listed[position(watch.id)]?.nextReminderAt).toBeNull();
    expect(await house.store.transact((tx) => listCases(tx, { branchId: "elsewhere" }))).toEqual([]);
    await house.act(house.staff("林知夏"), (context) =>
      closeCase(context, { caseId: watch.id, outcome: "false_alarm", note: "看错了" }),
    );
    const closed = await house.store.transact((tx) => listCases(tx, { status: "closed" }));
    expect(closed.find((one) => one.id === watch.id)).toMatchObject({ outcome: "false_alarm", note: "看错了" });
  });

  test("one case is shown with what was said, who she is, and who did what", async () => {
    const { id } = await open("today");
    const line = { chatId: customer.chatId, author: "customer", text: "脸又红又痒", at: house.now };
    await house.store.db.message.create({ data: { ...line, id: crypto.randomUUID() } });
    await house.act(house.staff("林知夏"), (context) => claimCase(context, { caseId: id }));
    const detail = await house.store.transact((tx) => caseDetail(tx, id, house.now));
    expect(detail?.messages.map((one) => one.text)).toEqual(["脸又红又痒"]);
    expect(detail?.customer).toMatchObject({ name: "王小美", allergies: "胶布", visits: 0 });
    expect(detail?.audit.map((one) => [one.verb, one.actorName])).toEqual([
      ["case.open", "Afterglow"],
      ["case.claim", "林知夏"],
    ]);
    expect(await house.store.transact((tx) => caseDetail(tx, "nobody", house.now))).toBeNull();
  });

  test("a customer who blocked us is one task to phone, done by itself when she writes again", async () => {
    const { number } = await open("today");
    for (const _ of [1, 2]) {
      await house.act(systemActor, (context) => markUnreachable(context, { chatId: customer.chatId }));
    }
    expect(await tasks({ customerId: customer.customerId, kind: "phone" })).toHaveLength(1);
    expect((await house.sentTo(house.groupId)).at(-1)).toContain(`个案 ${number}：消息发不到`);
    const row = () => house.store.db.customer.findUniqueOrThrow({ where: { id: customer.customerId } });
    expect((await row()).unreachableAt).toEqual(house.now);
    await house.act(systemActor, (context) => markReachable(context, { chatId: customer.chatId }));
    expect((await row()).unreachableAt).toBeNull();
    expect(await tasks({ customerId: customer.customerId, kind: "phone" })).toHaveLength(0);
  });

  test("a task is ticked off once, by people of its branch", async () => {
    await house.act(systemActor, (context) => markUnreachable(context, { chatId: customer.chatId }));
    const [task] = await tasks({ customerId: customer.customerId });
    const finish = (actor = house.staff("林知夏")) =>
      house.act(actor, (context) => finishStaffTask(context, { taskId: task?.id ?? "" }));
    const her = { kind: "customer", id: customer.customerId, name: "王小美" } as const;
    expect(await finish(her)).toEqual({ ok: false, reason: "not_allowed" });
    expect(await finish()).toEqual({ ok: true });
    expect(await finish()).toEqual({ ok: false, reason: "done_already" });
  });

  test("a group that became a supergroup stays the branch's group, also when it wrote from its new address first", async () => {
    const branch = () => house.store.db.branch.findUniqueOrThrow({ where: { id: house.salon.branchId } });
    const move = (toExternalId: string) =>
      house.act(systemActor, (context) => migrateStaffGroup(context, { chatId: house.groupId, toExternalId }));
    await move("-100888");
    expect((await branch()).staffChatKey).toBe("telegram:-100888");
    const { id: _, ...old } = await house.store.db.chat.findUniqueOrThrow({ where: { id: house.groupId } });
    const newcomer = { ...old, id: crypto.randomUUID(), key: "telegram:-100999", externalId: "-100999" };
    await house.store.db.chat.create({ data: newcomer });
    const waiting = await house.store.db.outboxMessage.count({ where: { chatId: house.groupId } });
    await move("-100999");
    expect((await branch()).staffChatKey).toBe("telegram:-100999");
    expect(await house.store.db.outboxMessage.count({ where: { chatId: newcomer.id } })).toBe(waiting);
  });
});
