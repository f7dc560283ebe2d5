import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeCase } from "../../../src/actions/cases/close-case.ts";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { type ActionContext, type Actor, perform, systemActor } from "../../../src/actions/context.ts";
import { eraseCustomer } from "../../../src/actions/privacy/erase-customer.ts";
import { exportReview } from "../../../src/actions/triage/export-review.ts";
import { reportMissed } from "../../../src/actions/triage/report-missed.ts";
import { openTestHouse, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

describe.each(engines)("what staff say about the triage, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const staff = (name: string, role: "beautician" | "reception" | "owner", branchId = house.salon.branchId): Actor => ({
    kind: "staff",
    ...{ id: house.salon.staffIds[name] ?? name, name, role, branchId },
  });
  const act = <T>(actor: Actor, action: (context: ActionContext) => Promise<T>) =>
    perform(house.afterglow.house, actor, action);
  const lin = () => staff("林知夏", "beautician");
  const decisionOf = async (customerId: string, text: string) => {
    const [found] = (await house.store.db.triageDecision.findMany({ where: { customerId } })).filter(
      (row) => row.text === text,
    );
    if (!found) throw new Error(`No decision about "${text}".`);
    return found;
  };
  const labelsOf = (customerId: string) => house.store.db.triageReview.findMany({ where: { customerId } });
  const seqOf = async (chatId: string, text: string) =>
    (await house.store.db.message.findMany({ where: { chatId, author: "customer" } })).find((row) => row.text === text)
      ?.seq ?? 0;
  const exported = async (text: string) => (await act(systemActor, exportReview)).filter((line) => line.text === text);

  test("a decision keeps what was read beside the words, and the case it led to", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("hello there");
    await chat.say("my lips are swelling and I cannot breathe");
    const decision = await decisionOf(chat.customerId, "my lips are swelling and I cannot breathe");
    const file = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    expect(decision).toMatchObject({ locale: "en", recentTexts: '["hello there"]', caseId: file.id });
    expect(await decisionOf(chat.customerId, "hello there")).toMatchObject({ recentTexts: null, caseId: null });
  });

  test("a false alarm labels each message that called a person, in words of the corpus and without her number", async () => {
    const chat = await house.openChat({ name: "方晓" });
    const words = ["嘴唇肿起来了，喘不上气，我电话13912345678", "脸也肿得睁不开眼"];
    for (const text of words) await chat.say(text);
    const file = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    const end = { caseId: file.id, outcome: "false_alarm" as const, falseAlarm: "other_person" as const };
    await act(lin(), (context) => closeCase(context, { ...end, note: "方晓说的是电视剧" }));
    const labels = await labelsOf(chat.customerId);
    expect(labels.map(({ text }) => text)).toEqual(words);
    expect(labels[0]).toMatchObject({
      kind: "false_alarm",
      was: "urgent",
      shouldBe: "routine",
      reason: "other_person",
    });
    const [line] = await exported("嘴唇肿起来了,喘不上气,我电话[number]");
    expect(line).toMatchObject({ locale: "zh-CN", severity: "routine", kind: "from_staff" });
    expect(line?.note).toBe("false alarm: other_person; was urgent; [name]说的是电视剧");
    expect(await house.store.db.auditEntry.count({ where: { verb: "triage.false_alarm", subjectId: file.id } })).toBe(
      1,
    );
  });

  test("another outcome labels nothing, and neither does a case that no message of hers opened", async () => {
    const chat = await house.openChat();
    await chat.say("嘴唇肿起来了，喘不上气");
    const file = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    await act(lin(), (context) => closeCase(context, { caseId: file.id, outcome: "emergency" }));
    const place = { customerId: chat.customerId, chatId: chat.chatId, branchId: house.salon.branchId };
    const silent = await act(systemActor, (context) =>
      openCase(context, { ...place, kind: "human_request", severity: "today", words: "找人", reasons: [] }),
    );
    const end = { caseId: silent.id, outcome: "false_alarm" as const, falseAlarm: "other" as const };
    expect(await act(lin(), (context) => closeCase(context, end))).toMatchObject({ ok: true });
    expect(await labelsOf(chat.customerId)).toEqual([]);
  });

  test("a missed message opens a case with her words and is labelled once, however often it is tapped", async () => {
    const chat = await house.openChat();
    const text = "谢谢你们，下次再来";
    await chat.say(text);
    const seq = await seqOf(chat.chatId, text);
    const first = await act(lin(), (context) => reportMissed(context, { seq, severity: "today" }));
    const again = await act(lin(), (context) => reportMissed(context, { seq, severity: "today" }));
    expect(again).toEqual(first);
    const [file, ...more] = await house.store.db.case.findMany({ where: { customerId: chat.customerId } });
    expect([file?.severity, file?.words, more.length]).toEqual(["today", text, 0]);
    const decision = await decisionOf(chat.customerId, text);
    expect(await labelsOf(chat.customerId)).toMatchObject([
      { kind: "missed", decisionId: decision.id, was: "routine", shouldBe: "today", caseId: file?.id },
    ]);
    await act(lin(), (context) => reportMissed(context, { seq, severity: "urgent" }));
    expect(await exported("谢谢你们,下次再来")).toMatchObject([{ severity: "urgent", note: "missed; was routine" }]);
    expect((await house.store.db.case.findUniqueOrThrow({ where: { id: file?.id ?? "" } })).severity).toBe("urgent");
  });

  test("only those who answer cases of her branch may say so, and only about a customer's own words", async () => {
    const chat = await house.openChat();
    await chat.say("谢谢");
    const seq = await seqOf(chat.chatId, "谢谢");
    const ours = await house.store.db.message.findFirstOrThrow({ where: { chatId: chat.chatId, author: "bot" } });
    const report = (actor: Actor, input: { seq: number; severity: string }) =>
      act(actor, async (context) => {
        const result = await reportMissed(context, input);
        return result.ok ? "ok" : result.reason;
      });
    expect([
      await report(staff("周小满", "reception"), { seq, severity: "today" }),
      await report(staff("某人", "beautician", "elsewhere"), { seq, severity: "today" }),
      await report(lin(), { seq: ours.seq, severity: "today" }),
      await report(lin(), { seq: 999_999, severity: "today" }),
      await report(lin(), { seq, severity: "routine" }),
    ]).toEqual(["not_allowed", "not_allowed", "not_found", "not_found", "unknown_severity"]);
    expect(await labelsOf(chat.customerId)).toEqual([]);
  });

  test("labels of a forgotten customer go with her words", async () => {
    const chat = await house.openChat();
    await chat.say("谢谢，再见");
    const seq = await seqOf(chat.chatId, "谢谢，再见");
    await act(lin(), (context) => reportMissed(context, { seq, severity: "today" }));
    const { customerId } = chat;
    expect(await labelsOf(customerId)).toHaveLength(1);
    await act(systemActor, (context) => eraseCustomer(context, { customerId }));
    expect(await labelsOf(customerId)).toEqual([]);
  });
});
