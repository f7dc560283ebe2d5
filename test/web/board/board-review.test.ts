import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

describe.each(engines)("what staff say about the triage on the board, on %s", (engine) => {
  let house: BoardHouse;
  let lin: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    lin = await house.signIn("林知夏");
  });
  afterAll(() => house.close());

  const seqOf = async (chatId: string, text: string) =>
    (await house.store.db.message.findMany({ where: { chatId, author: "customer" } })).find((row) => row.text === text)
      ?.seq ?? 0;

  test("a false alarm is closed with its reason, and asks for it when it is missing", async () => {
    const chat = await house.openChat({ name: "误会" });
    await chat.say("嘴唇肿起来了，喘不上气");
    const { id } = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    const form = { outcome: "false_alarm", note: "她在开玩笑" };
    const refused = await lin.post(`/board/cases/${id}/close`, form);
    expect([refused.status, seen(refused.html).includes("请选一下为什么是误报")]).toEqual([422, true]);
    expect(refused.html).toContain("她在开玩笑");
    expect((await lin.post(`/board/cases/${id}/close`, { ...form, falseAlarm: "idiom" })).status).toBe(303);
    const label = await house.store.db.triageReview.findFirstOrThrow({ where: { caseId: id } });
    expect(label).toMatchObject({ reason: "idiom", note: "她在开玩笑", shouldBe: "routine" });
  });

  test("beside her words one can say that they needed a person, on the case and on her page", async () => {
    const { caseId, chat } = await house.caseOf("漏掉", "有点红");
    await chat.say("谢谢你们");
    const seq = await seqOf(chat.chatId, "谢谢你们");
    const mark = `action="/board/messages/${seq}/missed"`;
    expect((await lin.get(`/board/cases/${caseId}`)).html).toContain(mark);
    expect((await lin.get(`/board/customers/${chat.customerId}`)).html).toContain(mark);
    const told = await lin.post(`/board/messages/${seq}/missed`, { severity: "urgent" });
    expect([told.status, told.location]).toEqual([303, `/board/cases/${caseId}`]);
    expect((await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } })).severity).toBe("urgent");
    const page = await lin.get(`/board/cases/${caseId}`);
    expect(seen(page.html)).toContain("同事发现了这条消息");
    expect(page.html).not.toContain(mark);
  });

  test("words that called a person already, ours, and tapped buttons bear no mark", async () => {
    const chat = await house.openChat({ name: "叫过" });
    await chat.say("嘴唇肿起来了，喘不上气");
    const { id } = await house.store.db.case.findFirstOrThrow({ where: { customerId: chat.customerId } });
    expect((await lin.get(`/board/cases/${id}`)).html).not.toContain("/missed");
  });

  test("the front desk sees no mark and is refused; a message of another salon's chat is not there", async () => {
    const chat = await house.openChat({ name: "前台" });
    await chat.say("谢谢");
    const seq = await seqOf(chat.chatId, "谢谢");
    const zhou = await house.signIn("周小满");
    expect((await zhou.get(`/board/customers/${chat.customerId}`)).html).not.toContain("/missed");
    expect((await zhou.post(`/board/messages/${seq}/missed`, { severity: "today" })).status).toBe(403);
    const elsewhere = await house.secondBranch();
    await house.store.db.chat.update({ where: { id: chat.chatId }, data: { branchId: elsewhere } });
    for (const path of [seq, 999_999, "x"]) {
      expect((await lin.post(`/board/messages/${path}/missed`, { severity: "today" })).status).toBe(404);
    }
    expect(await house.store.db.triageReview.count({ where: { customerId: chat.customerId } })).toBe(0);
  });
});
