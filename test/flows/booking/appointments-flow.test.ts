import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { perform } from "../../../src/actions/context.ts";
import { openTestHouse, type ReadMessage, type TestChat, type TestHouse } from "../../support/chat-driver.ts";

let house: TestHouse;
const last = (messages: ReadMessage[]) => messages.map((message) => message.text).join("\n");
const labels = (messages: ReadMessage[]) =>
  messages.flatMap((message) => message.buttons.flat().map((one) => one.label));
const hers = (chat: TestChat) =>
  house.store.db.appointment.findMany({ where: { customerId: chat.customerId }, orderBy: { createdAt: "asc" } });

async function talk(chat: TestChat, ...texts: string[]): Promise<ReadMessage[]> {
  let answer: ReadMessage[] = [];
  for (const text of texts) answer = await chat.say(text);
  return answer;
}

describe("her own appointments", () => {
  beforeAll(async () => {
    house = await openTestHouse("sqlite");
  });
  afterAll(() => house.close());

  async function withAppointment(locale = "zh-CN", words = "12月4日下午三点找苏沐做角蛋白翘睫") {
    const chat = await house.openChat({ locale });
    await talk(chat, words, locale === "en" ? "yes" : "好的");
    const [one] = await hers(chat);
    if (!one) throw new Error("not booked");
    return { chat, one };
  }

  it("are listed with what can be done, and an empty list leads to a booking", async () => {
    const { chat } = await withAppointment();
    const list = await chat.command("my");
    expect(last(list)).toContain("12月4日 周五 15:00，角蛋白翘睫，苏沐");
    expect(labels(list)).toEqual(["会准时到", "改时间", "取消预约"]);
    const newcomer = await house.openChat();
    expect(labels(await newcomer.command("my"))).toEqual(["预约"]);
  });

  it("are moved after being read back, with the calendar file of the move", async () => {
    const { chat, one } = await withAppointment("zh-CN", "12月5日上午十点找苏沐做角蛋白翘睫");
    await chat.command("my");
    await chat.tap("改时间");
    await chat.tap(/11月28日/);
    const read = await chat.tap("10:30");
    expect(last(read)).toContain("从12月5日 周六 10:00改到11月28日 周六 10:30");
    expect((await hers(chat))[0]?.startsAt).toEqual(one.startsAt);
    const moved = await chat.tap("对，改过去");
    expect(last(moved)).toContain("改好了：11月28日 周六 10:30");
    expect(moved[0]?.attachment?.content).toContain("SEQUENCE:1");
    expect((await hers(chat))[0]?.startsAt.toISOString()).toBe("2026-11-28T02:30:00.000Z");
  });

  it.each([
    ["zh-CN", "12月6日上午十点找苏沐做角蛋白翘睫", ["改到周六", "下午两点", "可以"], "2026-11-28T06:00:00.000Z"],
    [
      "en",
      "lash lift on 12 december at 10am",
      ["can we make it 5pm instead?", "4pm then", "yes"],
      "2026-12-12T08:00:00.000Z",
    ],
  ])("are moved in words: %s %s", async (locale, words, texts, expected) => {
    const { chat } = await withAppointment(locale, words);
    await talk(chat, ...texts);
    expect((await hers(chat)).map((one) => one.startsAt.toISOString())).toEqual([expected]);
  });

  it("are cancelled after one question, and can be booked anew", async () => {
    const { chat } = await withAppointment("en", "lash lift on 13 december at 10am");
    expect(last(await chat.say("cancel my appointment"))).toContain("Cancel Lash lift with 苏沐");
    expect((await hers(chat))[0]?.status).toBe("booked");
    const done = await chat.say("yes");
    expect(last(done)).toContain("Cancelled");
    expect(done[0]?.attachment?.content).toContain("METHOD:CANCEL");
    expect((await hers(chat))[0]?.status).toBe("cancelled");
    expect(last(await chat.tap("Book again"))).toContain("Which day");
  });

  it("stay when she changes her mind", async () => {
    const { chat } = await withAppointment("zh-CN", "12月16日上午十点找苏沐做角蛋白翘睫");
    await chat.say("取消预约");
    expect(last(await chat.say("不"))).toContain("没有变");
    expect((await hers(chat))[0]?.status).toBe("booked");
  });

  it("are asked about one by one when she has several", async () => {
    const { chat } = await withAppointment("zh-CN", "12月17日上午十点找苏沐做角蛋白翘睫");
    await talk(chat, "12月18日下午三点找林知夏做红蓝光", "好的");
    const which = await chat.say("取消我的预约");
    expect(labels(which)).toHaveLength(2);
    expect(last(await chat.say("红蓝光护理那个"))).toContain("12月18日 周五 15:00 的红蓝光护理");
    await chat.say("是的");
    expect((await hers(chat)).map((one) => one.status)).toEqual(["booked", "cancelled"]);
  });

  it("of others cannot be reached with a made-up button", async () => {
    const { one } = await withAppointment("zh-CN", "12月19日上午十点找苏沐做角蛋白翘睫");
    const stranger = await house.openChat();
    const received = house.afterglow.receive({
      ...{ id: `webchat:${stranger.chatId}:x`, channel: "webchat", chatKey: stranger.key, place: "customer" },
      ...{ sender: { externalId: stranger.chatId, name: "x" }, sentAt: house.afterglow.house.now().toISOString() },
      content: { kind: "action", action: `go:appointments:cancel:${one.id}`, label: "x" },
    });
    await received;
    await house.afterglow.settle();
    expect(last(await stranger.news())).toContain("没有找到这个预约");
    const row = await house.store.db.appointment.findUnique({ where: { id: one.id } });
    expect(row?.status).toBe("booked");
  });
});

describe("the reminder", () => {
  beforeAll(async () => {
    house = await openTestHouse("sqlite");
  });
  afterAll(() => house.close());

  it("comes the day before with buttons that work, and not for what was moved or cancelled meanwhile", async () => {
    const kept = await house.openChat();
    const moved = await house.openChat();
    const cancelled = await house.openChat();
    await talk(kept, "11月25日下午五点找林知夏做红蓝光", "好的");
    await talk(moved, "11月25日上午十点找苏沐做角蛋白翘睫", "好的", "改到11月28日下午四点", "可以");
    await talk(cancelled, "11月25日下午三点找何清越做水光", "好的", "取消我的预约", "是的");
    for (const chat of [kept, moved, cancelled]) await chat.news();
    await house.advance("P3DT8H");
    const news = await kept.news();
    expect(last(news)).toContain("提醒你：11月25日 周三 17:00");
    expect(last(await moved.news())).not.toContain("提醒你");
    expect(last(await cancelled.news())).not.toContain("提醒你");
    expect(last(await kept.tap("会准时到"))).toContain("11月25日 周三 17:00见");
    expect((await hers(kept))[0]?.status).toBe("confirmed");
    await house.advance("P3D");
    expect(last(await moved.news())).toContain("提醒你：11月28日 周六 16:00");
  });

  it("waits in the middle of an urgent case, and comes when nobody has written there for half an hour", async () => {
    const chat = await house.openChat();
    await bookFor(chat, new Date("2026-12-02T07:00:00Z"));
    const tenBefore = Date.parse("2026-12-01T06:50:00Z");
    await house.advance(`PT${Math.floor((tenBefore - house.afterglow.house.now().getTime()) / 60_000)}M`);
    await chat.news();
    await chat.say("嘴唇和舌头都肿了，喘不上气");
    await house.advance("PT15M");
    expect(last(await chat.news())).not.toContain("提醒你");
    await house.advance("PT40M");
    expect(last(await chat.news())).toContain("提醒你");
  });

  async function bookFor(chat: TestChat, startsAt: Date): Promise<void> {
    const { house: actual } = house.afterglow;
    const customer = { kind: "customer" as const, id: chat.customerId, name: "小林" };
    const booked = await perform(actual, customer, (context) =>
      bookAppointment(context, {
        ...{ branchId: house.salon.branchId, customerId: chat.customerId, chatId: chat.chatId, startsAt },
        ...{ serviceId: house.salon.serviceIds.LASH_LIFT ?? "", staffId: null, via: "webchat" },
      }),
    );
    if (!booked.ok) throw new Error(booked.reason);
  }
});
