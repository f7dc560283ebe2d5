import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localTime } from "../../../src/domain/time/zone.ts";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "./board-house.ts";

const part = { "HX-Request": "true" };

describe.each(engines)("cases on %s", (engine) => {
  let house: BoardHouse;
  let lin: StaffBrowser;
  let he: StaffBrowser;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
    lin = await house.signIn("林知夏");
    he = await house.signIn("何清越");
  });
  afterAll(() => house.close());

  test("a case shows her words before what the machine took them for, in the reader's language", async () => {
    const { caseId } = await house.caseOf("读者", "脸比昨天更红更痛");
    const page = seen((await lin.get(`/board/cases/${caseId}/head`)).html);
    const reason = page.indexOf("疼痛红肿不减反增");
    expect(page.indexOf("脸比昨天更红更痛")).toBeGreaterThan(0);
    expect(reason).toBeGreaterThan(page.indexOf("脸比昨天更红更痛"));
    await he.post("/board/language", { locale: "en" });
    expect(seen((await he.get(`/board/cases/${caseId}/head`)).html)).toContain("getting worse instead of better");
    await he.post("/board/language", { locale: "zh-CN" });
  });

  test("a case that waits shows the clock until staff are reminded, and one that somebody has shows none", async () => {
    const { caseId } = await house.caseOf("等着的人", "嘴唇肿了", "urgent");
    const waits = (await lin.get(`/board/cases/${caseId}/head`)).html;
    expect(seen(waits)).toMatch(/3 分钟 ?后再提醒同事/);
    expect(waits).toMatch(/data-seconds="1(79|80)"/);
    expect(seen((await lin.get("/board/cases", part)).html)).toContain("后再提醒同事");
    await lin.post(`/board/cases/${caseId}/claim`);
    expect(seen((await lin.get(`/board/cases/${caseId}/head`)).html)).not.toContain("提醒同事");
  });

  test("the times of a conversation are those of the case's own branch, whichever branch the owner looks at", async () => {
    const { caseId, chat } = await house.caseOf("外地的人", "有点红");
    await chat.say("请问几点了");
    const { db } = house.store;
    const far = await db.branch.findUniqueOrThrow({ where: { id: await house.secondBranch() } });
    await db.branch.update({ where: { id: far.id }, data: { zone: "America/New_York" } });
    await db.case.update({ where: { id: caseId }, data: { branchId: far.id } });
    const owner = await house.signIn("沈嘉禾");
    const [message] = await db.message.findMany({ where: { chatId: chat.chatId }, orderBy: { seq: "desc" }, take: 1 });
    const there = localTime(message?.at ?? new Date(0), "America/New_York");
    expect(seen((await owner.get(`/board/cases/${caseId}/log`)).html)).toContain(there);
  });

  test("of a long conversation the newest messages stand open, the older ones are folded up above them", async () => {
    const { caseId, chat } = await house.caseOf("话多的人", "有点红");
    for (let line = 1; line <= 14; line++) await chat.say(`第 ${line} 句话，谢谢`);
    const { html } = await lin.get(`/board/cases/${caseId}/log`);
    const folded = html.slice(html.indexOf('id="case-older"'), html.indexOf("</details>"));
    expect(seen(folded)).toContain("第 1 句话");
    expect(seen(folded)).not.toContain("第 14 句话");
    expect(seen(html.slice(html.indexOf("</details>")))).toContain("第 14 句话");
  });

  test("one takes it, answers, and the customer reads it in the salon's name; then it is closed with an outcome", async () => {
    const { caseId, chat } = await house.caseOf("全程", "有点刺痛");
    expect((await lin.post(`/board/cases/${caseId}/claim`)).location).toBe(`/board/cases/${caseId}`);
    const sent = await lin.post(`/board/cases/${caseId}/reply`, { text: "拍张照片给我看看好吗？" }, part);
    expect([sent.status, sent.headers.get("HX-Trigger")]).toEqual([200, "board-changed"]);
    await house.afterglow.settle();
    const read = await chat.messages();
    expect(read.at(-1)).toMatchObject({ from: "staff", text: "拍张照片给我看看好吗？" });
    expect(read.some(({ text }) => text.includes("林知夏"))).toBe(false);
    expect(seen((await lin.get(`/board/cases/${caseId}/log`)).html)).toContain("拍张照片给我看看好吗？");
    const closed = await lin.post(`/board/cases/${caseId}/close`, { outcome: "settled_by_advice", note: "明天再问" });
    expect(closed.status).toBe(303);
    const page = seen((await lin.get(`/board/cases/${caseId}`)).html);
    expect(page).toContain("明天再问");
    expect(seen((await lin.get("/board/cases?status=closed")).html)).toContain("全程");
    expect(seen((await lin.get("/board/cases", part)).html)).not.toContain("全程");
  });

  test("who comes second is told who was first, and keeps what she wrote", async () => {
    const { caseId } = await house.caseOf("抢单", "有点肿");
    await lin.post(`/board/cases/${caseId}/claim`);
    const claim = await he.post(`/board/cases/${caseId}/claim`, {}, part);
    expect(claim.status).toBe(422);
    expect(seen(claim.html)).toContain("林知夏 先接了");
    const reply = await he.post(`/board/cases/${caseId}/reply`, { text: "我写了很久的回复" });
    expect(reply.status).toBe(422);
    expect(seen(reply.html)).toContain("林知夏 先接了");
    expect(reply.html.includes("我写了很久的回复")).toBe(true);
    const taken = await (await house.signIn("陆晚晴")).post(`/board/cases/${caseId}/take-over`);
    expect(taken.status).toBe(303);
    expect(seen((await he.get(`/board/cases/${caseId}`)).html)).toContain("陆晚晴 在处理");
  });

  test("a risky word comes back with a warning and the text, and goes out only when it is sent all the same", async () => {
    const { caseId, chat } = await house.caseOf("措辞", "还是红");
    const text = "别担心，这是正常反应，排毒呢";
    const warned = await lin.post(`/board/cases/${caseId}/reply`, { text }, part);
    expect(warned.status).toBe(422);
    expect(seen(warned.html)).toContain("正常、排毒");
    expect(warned.html.includes(text)).toBe(true);
    expect(warned.html.includes('name="anyway"')).toBe(true);
    await house.afterglow.settle();
    expect((await chat.messages()).some((message) => message.text === text)).toBe(false);
    expect((await lin.post(`/board/cases/${caseId}/reply`, { text, anyway: "yes" }, part)).status).toBe(200);
    await house.afterglow.settle();
    expect((await chat.messages()).some((message) => message.text === text)).toBe(true);
  });

  test("a case is not closed without an outcome, and the note stays in the form", async () => {
    const { caseId } = await house.caseOf("结案", "有点痒");
    const refused = await lin.post(`/board/cases/${caseId}/close`, { outcome: "", note: "已电话" }, part);
    expect([refused.status, seen(refused.html).includes("请选一个结果")]).toEqual([422, true]);
    expect(refused.html.includes("已电话")).toBe(true);
  });

  test("an answer to somebody who cannot be reached is refused with what to do instead", async () => {
    const { caseId, chat } = await house.caseOf("失联", "有点痛");
    await house.store.db.chat.update({ where: { id: chat.chatId }, data: { unreachableAt: new Date() } });
    const refused = await lin.post(`/board/cases/${caseId}/reply`, { text: "在吗" }, part);
    expect([refused.status, seen(refused.html).includes("请打电话")]).toEqual([422, true]);
  });

  test("markup in a customer's words and name is shown as words", async () => {
    const name = '"><img src=x onerror=alert(1)>';
    const { caseId, chat } = await house.caseOf(name, "<script>alert(2)</script>有点红");
    await chat.say("'\"><svg onload=alert(3)>");
    const pages = [`/board/cases/${caseId}`, "/board", "/board/cases", `/board/customers/${chat.customerId}`];
    for (const path of pages) {
      const { html } = await lin.get(path);
      expect([path, /<img src=x|<script>alert|<svg onload/.test(html)]).toEqual([path, false]);
    }
  });
});
