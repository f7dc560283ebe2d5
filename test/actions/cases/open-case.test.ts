import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { engines } from "../../support/databases.ts";
import { type CasesHouse, casesHouse, newCustomer, systemActor } from "./cases-house.ts";

describe.each(engines)("a worry on %s", (engine) => {
  let house: CasesHouse;
  beforeAll(async () => {
    house = await casesHouse(engine);
  });
  afterAll(() => house.remove());

  test("becomes a case with a card in the staff group whose first line names nobody", async () => {
    const opened = await house.act(systemActor, (context) => openCase(context, house.worry));
    expect(opened.isNew).toBe(true);
    const [card = ""] = await house.sentTo(house.groupId);
    const [headline = "", ...rest] = card.split("\n");
    expect(headline).toContain(String(opened.number));
    expect(headline).not.toMatch(/小美|红|痒/);
    expect(rest.join("\n")).toContain("小美");
    for (const word of ["胶布", "脸又红又痒", "红肿", "过敏", "反应"]) expect(card).not.toContain(word);
    expect(await house.buttonsTo(house.groupId)).toContain(`case:claim:${opened.id}`);
  });

  test("that follows is added to the same case, raises its severity, and staff see it under the same number", async () => {
    const first = await house.act(systemActor, (context) => openCase(context, house.worry));
    const worse = { ...house.worry, severity: "urgent" as const, words: "喘不上气" };
    const reasons = [{ code: "BREATHING_DIFFICULTY", evidence: "喘不上气" }];
    const second = await house.act(systemActor, (context) => openCase(context, { ...worse, reasons }));
    expect(second).toEqual({ ...first, isNew: false });
    const row = await house.store.db.case.findUniqueOrThrow({ where: { id: first.id } });
    expect(row.severity).toBe("urgent");
    expect(row.words.split("\n").at(-1)).toBe("喘不上气");
    expect(JSON.parse(row.reasons)).toHaveLength(2);
    const update = (await house.sentTo(house.groupId)).at(-1);
    expect(update).toContain(`▲ 紧急 · 个案 ${first.number} · 又来消息了`);
    const milder = { ...house.worry, severity: "watch" as const, words: "好一点了" };
    await house.act(systemActor, (context) => openCase(context, milder));
    expect((await house.store.db.case.findUniqueOrThrow({ where: { id: first.id } })).severity).toBe("urgent");
  });

  test("of one customer told ten times at once is one case with ten lines", async () => {
    const { customerId, chatId } = await newCustomer(house.store, house.salon, "李雷");
    const told = (index: number) => ({ ...house.worry, customerId, chatId, words: `第${index}句` });
    const opened = await Promise.all(
      Array.from({ length: 10 }, (_, index) => house.act(systemActor, (context) => openCase(context, told(index)))),
    );
    expect(new Set(opened.map((one) => one.id)).size).toBe(1);
    expect(opened.filter((one) => one.isNew)).toHaveLength(1);
    const row = await house.store.db.case.findFirstOrThrow({ where: { customerId } });
    expect(row.words.split("\n").sort()).toEqual(Array.from({ length: 10 }, (_, index) => `第${index}句`));
  });

  test("after a treatment names neither it nor the day, nor her whole name", async () => {
    const { customerId, chatId } = await newCustomer(house.store, house.salon, "Anna Berg", "en");
    const visit = await house.store.db.appointment.findFirstOrThrow({ where: { status: "completed" } });
    const twoDaysAgo = new Date(house.now.getTime() - 2 * 86_400_000);
    const row = { ...visit, id: customerId, customerId, startsAt: twoDaysAgo, endsAt: twoDaysAgo };
    const { completedTreatment: _, ...completed } = row;
    await house.store.db.appointment.create({ data: completed });
    await house.act(systemActor, (context) => openCase(context, { ...house.worry, customerId, chatId }));
    const card = (await house.sentTo(house.groupId, "en")).at(-1) ?? "";
    expect(card).toContain("About Anna");
    for (const word of ["reaction", "day 2", "Berg"]) expect(card).not.toContain(word);
  });

  test("in a branch without a linked group is still a case for the board", async () => {
    const { customerId, chatId } = await newCustomer(house.store, house.salon, "韩梅");
    await house.store.db.branch.update({ where: { id: house.salon.branchId }, data: { staffChatKey: null } });
    const opened = await house.act(systemActor, (context) => openCase(context, { ...house.worry, customerId, chatId }));
    expect(opened.isNew).toBe(true);
    expect(await house.store.db.caseCard.count({ where: { caseId: opened.id } })).toBe(0);
  });
});
