import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestHouse, type ReadMessage, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";

let house: TestHouse;
const last = (messages: ReadMessage[]) => messages.map((message) => message.text).join("\n");
const labels = (messages: ReadMessage[]) =>
  messages.flatMap((message) => message.buttons.flat().map((one) => one.label));

/** Says one thing after the other and returns what was answered to the last. */
async function talk(chat: TestChat, ...texts: string[]): Promise<ReadMessage[]> {
  let answer: ReadMessage[] = [];
  for (const text of texts) answer = await chat.say(text);
  return answer;
}

const booked = (chat: TestChat) =>
  house.store.db.appointment.findMany({
    where: { customerId: chat.customerId },
    include: { service: true, staff: true },
  });

describe.each(engines)("booking by tapping on %s", (engine) => {
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  it("goes from service to beautician, day and time, reads it back, and books only then", async () => {
    const chat = await house.openChat();
    expect(last(await chat.command("book"))).toContain("想做什么");
    await chat.tap(/补水护理/);
    await chat.tap("林知夏");
    await chat.tap(/11月27日/);
    const read = await chat.tap("15:00");
    expect(last(read)).toContain("11月27日 周五 15:00，补水护理，林知夏");
    expect(last(read)).toContain("¥298");
    expect(await booked(chat)).toEqual([]);
    const done = await chat.tap("对，就这样约");
    expect(done[0]?.text).toContain("约好了：11月27日 周五 15:00");
    expect(done[0]?.attachment?.content).toContain("BEGIN:VCALENDAR");
    expect(last(done.slice(1))).toContain("健康");
    expect(await booked(chat)).toMatchObject([{ status: "booked", staff: { name: "林知夏" }, createdVia: "webchat" }]);
  });

  it("makes one appointment of two taps at once", async () => {
    const chat = await house.openChat();
    await talk(chat, "12月11日下午四点找林知夏做红蓝光");
    await Promise.all([chat.tap("对，就这样约"), chat.tap("对，就这样约")]);
    expect(await booked(chat)).toHaveLength(1);
  });

  it("says so kindly when somebody was faster, and offers the nearest times", async () => {
    const slow = await house.openChat();
    const quick = await house.openChat();
    expect(last(await talk(slow, "12月4日下午三点找林知夏做补水"))).toContain("留到10:1");
    const waits = await talk(quick, "12月4日下午三点找林知夏做补水");
    expect(last(waits)).toContain("有人正在考虑这个时间");
    expect(labels(waits).filter((label) => /月.*:/.test(label))).toHaveLength(3);
    await house.advance("PT11M");
    await talk(quick, "12月4日下午三点", "好的");
    const answer = await slow.tap("对，就这样约");
    expect(last(answer)).toContain("留给你的几分钟过了");
    expect(labels(answer).filter((label) => /月.*:/.test(label))).toHaveLength(3);
    await slow.tap(/12月4日.*:/);
    await slow.tap("对，就这样约");
    expect(await booked(slow)).toHaveLength(1);
  });
});

describe("booking in words", () => {
  beforeAll(async () => {
    house = await openTestHouse("sqlite");
  });
  afterAll(() => house.close());

  it.each([
    ["zh-CN", ["周五下午想做个清洁", "补水", "都可以", "三点", "好的"], "FACIAL_BASIC 2026-11-27T07:00:00.000Z"],
    ["en", ["a facial on monday morning", "anyone", "10:30", "yes"], "FACIAL_BASIC 2026-11-23T02:30:00.000Z"],
    ["zh-CN", ["明天三点补水", "随便", "可以"], "FACIAL_BASIC 2026-11-22T07:00:00.000Z"],
    ["zh-TW", ["禮拜五下午四點半想做雷射除毛", "都可以", "對"], "LHR 2026-11-27T08:30:00.000Z"],
    ["en", ["lash lift on saturday the 28th at half 4", "sounds good"], "LASH_LIFT 2026-11-28T08:30:00.000Z"],
  ])("%s %s", async (locale, texts, expected) => {
    const chat = await house.openChat({ locale });
    await talk(chat, ...texts);
    const [one] = await booked(chat);
    expect(`${one?.service.code} ${one?.startsAt.toISOString()}`).toBe(expected);
  });

  it("opens at the service of a deep link", async () => {
    const chat = await house.openChat();
    expect(last(await chat.command("start", "svc_LED"))).toContain("红蓝光护理");
  });

  it("asks which when the words fit several services", async () => {
    const chat = await house.openChat();
    const answer = await chat.say("我想约刷酸");
    expect(labels(answer).slice(0, 2).join()).toMatch(/果酸焕肤.*水杨酸焕肤/);
    expect(last(await chat.say("水杨酸"))).toContain("水杨酸焕肤，想约哪位");
  });

  it("asks which cleaning she means, the basic facial first", async () => {
    const chat = await house.openChat();
    const answer = await chat.say("周五下午想做个清洁");
    expect(labels(answer).join()).toMatch(/^补水护理.*小气泡深层清洁.*清痘护理/);
    expect(last(await chat.tap(/小气泡/))).toContain("小气泡深层清洁，想约哪位");
  });

  it("says when a day is over, does not exist, or is too far", async () => {
    const chat = await house.openChat();
    await talk(chat, "约个水光");
    expect(last(await chat.say("昨天"))).toContain("已经过去");
    expect(last(await chat.say("2月30号"))).toContain("没有这个日子");
    expect(last(await chat.say("明年五月三号"))).toContain("还没有开放");
  });

  it("of two days that suit her the first is looked at, she hears so, and the other is one tap away", async () => {
    const chat = await house.openChat();
    await talk(chat, "约个水光");
    const answer = await chat.say("周五或者周六");
    expect(last(answer)).toMatch(/先看的11月27日 周五；11月28日 周六也可以[\s\S]*11月27日 周五有这些时间/);
    expect(last(await chat.tap("11月28日 周六"))).toContain("11月28日 周六有这些时间");
  });

  it("takes back any answer: the time, the day, the beautician, the service", async () => {
    const chat = await house.openChat({ locale: "en" });
    await talk(chat, "facial with 林知夏 on 18 december at 3pm");
    expect(labels(await chat.say("change it"))).toContain("Someone else");
    expect(last(await chat.say("another time"))).toContain("Fri 18 Dec has these times");
    expect(last(await chat.say("actually 26 december at 4pm"))).toContain(
      "Sat 26 Dec, 16:00, Hydrating facial with 林知夏",
    );
    expect(last(await chat.say("with 苏沐 please"))).toContain("Sat 26 Dec, 16:00, Hydrating facial with 苏沐");
    expect(last(await chat.say("make that a massage"))).toContain(
      "Sat 26 Dec, 16:00, Neck and shoulder massage with 苏沐",
    );
    expect(last(await chat.say("go back"))).toContain("Sat 26 Dec has these times");
    expect(last(await chat.say("go back"))).toContain("Which day");
    expect(last(await chat.say("never mind"))).toContain("nothing is booked");
    expect(await booked(chat)).toEqual([]);
  });

  it("keeps her place while a person answers a detour", async () => {
    const chat = await house.openChat();
    await talk(chat, "12月19号下午想按摩", "苏沐");
    expect(last(await chat.say("你们那边停车方便吗"))).toContain("同事");
    expect(last(await chat.say("那三点半吧"))).toContain("15:30，肩颈按摩，苏沐");
  });

  it("offers later days and more times, and starts over at the end", async () => {
    const chat = await house.openChat();
    await talk(chat, "我想约红蓝光，谁都可以");
    expect(labels(await chat.tap("往后的日子"))[0]).toBe("11月27日 周五");
    expect(labels(await chat.say("再往后"))[0]).toBe("12月3日 周四");
    await chat.say("12月11日");
    const first = labels(await chat.say("更多时间"))[0];
    expect(first).toBe("15:30");
  });

  it("names the first day that works when the skin still recovers, and offers days from there", async () => {
    const chat = await house.openChat();
    await talk(chat, "12月11日下午三点找林知夏做补水", "好的");
    const answer = await talk(chat, "再约一个补水", "12月14号");
    expect(last(answer)).toContain("12月18日 周五起");
    expect(labels(answer)[0]).toBe("12月18日 周五");
  });

  it("puts whom she had last first", async () => {
    const chat = await house.openChat();
    await talk(chat, "12月25日下午两点找苏沐做补水", "好的");
    expect(labels(await chat.say("再约个按摩"))[0]).toBe("还是苏沐");
  });

  it("says what it does not offer, and what needs a clinic", async () => {
    const chat = await house.openChat();
    expect(last(await talk(chat, "我想预约", "超声炮"))).toContain("这里没有");
    await house.store.db.business.updateMany({ data: { licence: "salon" } });
    expect(last(await chat.say("那约肉毒"))).toContain("医疗资质");
    expect(labels(await chat.command("book")).join()).not.toContain("肉毒");
    await house.store.db.business.updateMany({ data: { licence: "clinic" } });
  });

  it("does not repeat a question as if she had not been heard", async () => {
    const chat = await house.openChat();
    const first = last(await chat.say("约个补水"));
    const second = last(await chat.say("下周三下午"));
    expect(second).not.toBe(first);
    expect(last(await chat.say("苏沐"))).toContain("11月25日");
  });

  it("leaves it to a person when somebody who is expected runs late", async () => {
    const chat = await house.openChat({ locale: "en" });
    await talk(chat, "lash lift on 26 december at 2pm", "yes");
    expect(last(await chat.say("running late, sorry"))).toContain("not today; Afterglow");
  });

  it("leaves words it does not understand twice to a person", async () => {
    const chat = await house.openChat();
    await chat.say("约个补水");
    expect(last(await chat.say("嗯哼哼"))).toContain("没听明白");
    expect(last(await chat.say("哈基米"))).toContain("同事");
  });
});
