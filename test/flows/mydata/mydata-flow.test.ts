import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engines } from "../../support/databases.ts";
import { type BoardHouse, openBoardHouse } from "../../web/board/board-house.ts";

describe.each(engines)("one's own data in chat, on %s", (engine) => {
  let house: BoardHouse;
  beforeAll(async () => {
    house = await openBoardHouse(engine);
  });
  afterAll(() => house.close());
  const customer = (id: string) => house.store.db.customer.findUniqueOrThrow({ where: { id } });
  const words = (messages: { text: string }[]) => messages.map(({ text }) => text).join("\n");

  it("comes as a file to read in her language and as JSON, with who looked at her health answers", async () => {
    const chat = await house.openChat({ locale: "zh-CN", name: "周小雨" });
    await chat.say("我对乳胶过敏，脸很痒");
    const lin = await house.signIn("林知夏");
    await lin.post(`/board/customers/${chat.customerId}/health`);
    const lu = await house.signIn("陆晚晴");
    expect((await lu.get(`/board/customers/${chat.customerId}`)).html).toContain(`about=${chat.customerId}`);
    const looks = (await lu.get(`/board/settings/activity?about=${chat.customerId}`)).html;
    expect(looks).toMatch(/林知夏[\s\S]*看了健康信息|林知夏[\s\S]*健康/);
    expect(looks).not.toContain("登录了后台");
    await chat.say("我的资料");
    const sent = await chat.tap("全部发给我");
    const [readable, json] = sent.map(({ attachment }) => attachment?.content ?? "");
    expect(readable).toMatch(/周小雨/);
    expect(readable).toMatch(/== 谁看过你的健康回答 ==\n- .*林知夏（美容师）/);
    expect(readable).toMatch(/你：我对乳胶过敏，脸很痒/);
    const data = JSON.parse(json ?? "{}");
    expect(data.Message.length).toBeGreaterThan(2);
    expect(data.TriageDecision[0].text).toBe("我对乳胶过敏，脸很痒");
    const again = await chat.command("mydata");
    expect(words(again)).toContain("可以拿走");
    const second = (await chat.tap("全部发给我")).map(({ attachment }) => attachment?.content ?? "");
    expect((second[1] ?? "").length).toBeLessThan((json ?? "").length * 2);
  });

  it("is deleted ten minutes after she said so twice, and nobody else's is", async () => {
    const chat = await house.openChat({ locale: "en", name: "Mia Planted" });
    const other = await house.openChat({ locale: "en", name: "Nora" });
    await other.say("hello");
    await chat.say("delete my data");
    expect(words(await chat.news())).toBe("");
    const begun = await chat.tap("Yes, delete it");
    expect(words(begun)).toMatch(/In 10 minutes everything is deleted/);
    expect((await customer(chat.customerId)).name).toBe("Mia Planted");
    await house.advance("PT11M");
    expect((await customer(chat.customerId)).name).toBe("–");
    expect(await house.store.db.message.count({ where: { chatId: chat.chatId } })).toBe(0);
    expect((await customer(other.customerId)).name).toBe("Nora");
  });

  it("stays when she takes the wish back within the ten minutes", async () => {
    const chat = await house.openChat({ locale: "zh-TW", name: "怡君" });
    const warned = await chat.say("刪除我的資料");
    expect(words(warned)).toMatch(/帳要對得上/);
    await chat.tap("確定刪除");
    expect(words(await chat.tap("撤回刪除"))).toMatch(/一切照舊/);
    await house.advance("PT30M");
    expect((await customer(chat.customerId)).name).toBe("怡君");
  });

  it("of a case under a legal hold stays, she is told so, and it goes when the hold ends", async () => {
    const { chat, caseId } = await house.caseOf("陈晓", "脸上起了水泡，很疼");
    await chat.say("昨天做完就开始疼");
    const lu = await house.signIn("陆晚晴");
    expect((await lu.post(`/board/cases/${caseId}/hold`, { why: " " })).status).toBe(422);
    const held = await lu.post(`/board/cases/${caseId}/hold`, { why: "她的律师来信了" });
    expect(held.status).toBe(303);
    expect((await lu.get(`/board/cases/${caseId}`)).html).toContain("她的律师来信了");
    const lin = await house.signIn("林知夏");
    expect((await lin.post(`/board/cases/${caseId}/end-hold`)).status).toBe(403);
    expect((await lin.get(`/board/cases/${caseId}`)).html).not.toContain("她的律师来信了");
    const { number } = await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } });
    // While a person looks after the case the bot is silent, but this is hers to ask.
    expect(words(await chat.say("删除我的资料"))).toContain(`${number} 号事件`);
    await chat.tap("确定删除");
    await house.advance("PT11M");
    const kept = await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect([kept.words, (await customer(chat.customerId)).name]).toEqual([
      "脸上起了水泡，很疼\n昨天做完就开始疼",
      "陈晓",
    ]);
    expect(await house.store.db.message.count({ where: { chatId: chat.chatId } })).toBeGreaterThan(0);
    expect((await lu.post(`/board/cases/${caseId}/end-hold`)).status).toBe(303);
    const gone = await house.store.db.case.findUniqueOrThrow({ where: { id: caseId } });
    expect([gone.words, (await customer(chat.customerId)).name]).toEqual(["", "–"]);
    expect(await house.store.db.message.count({ where: { chatId: chat.chatId } })).toBe(0);
  });
});
