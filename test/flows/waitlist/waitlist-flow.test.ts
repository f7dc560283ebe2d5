import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookAppointment } from "../../../src/actions/booking/book-appointment.ts";
import { cancelAppointment } from "../../../src/actions/booking/cancel-appointment.ts";
import { understandWaiting } from "../../../src/domain/booking/wait-words.ts";
import { instantOf } from "../../../src/domain/time/zone.ts";
import { openTestHouse, type ReadMessage, type TestHouse } from "../../support/chat-driver.ts";

const labels = (messages: ReadMessage[]) => messages.flatMap((one) => one.buttons.flat().map((button) => button.label));
const words = (messages: ReadMessage[]) => messages.map((one) => one.text).join("\n");

describe("waiting for a time, in the chat", () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse("sqlite");
  });
  afterAll(() => house.close());

  /** Somebody else has that hour of 林知夏; returns what cancels it. */
  async function taken(date: string, time: string, service = "LED") {
    const { salon, store, afterglow } = house;
    const other = await house.openChat({ name: "别人" });
    const actor = { kind: "customer" as const, id: other.customerId, name: "别人" };
    const { customerId, chatId } = other;
    const context = () => ({ now: afterglow.house.now(), newId: randomUUID, actor });
    const booked = await store.transact((tx) =>
      bookAppointment(
        { tx, ...context() },
        {
          ...{ branchId: salon.branchId, customerId, chatId, via: "webchat" as const },
          serviceId: salon.serviceIds[service] ?? "",
          staffId: salon.staffIds.林知夏 ?? "",
          startsAt: instantOf(date, time, "Asia/Shanghai"),
        },
      ),
    );
    if (!booked.ok) throw new Error(booked.reason);
    return async () => {
      const input = { appointmentId: booked.appointment.id };
      await store.transact((tx) => cancelAppointment({ tx, ...context() }, input));
      await house.advance("PT1M");
    };
  }

  it("waits by a tap when the wished hour is taken, sees it in /my, is offered it in Chinese and takes it by words", async () => {
    const cancel = await taken("2026-11-25", "15:00");
    const chat = await house.openChat();
    const asked = await chat.say("11月25号下午三点找林知夏做红蓝光护理");
    expect(labels(asked)).toContain("有空位告诉我");
    const joined = await chat.tap("有空位告诉我");
    expect(words(joined)).toMatch(/候补.*林知夏.*11月25日/s);
    expect(words(await chat.command("my"))).toContain("候补中");
    await cancel();
    const offer = await chat.news();
    expect(words(offer)).toMatch(/空出来了：.*11月25日.*15:00.*林知夏/s);
    expect(labels(offer)).toEqual(["要，帮我约", "这个不要", "不等了"]);
    expect(words(await chat.say("好的"))).toContain("约好了");
    expect(words(await chat.command("my"))).not.toContain("候补中");
  });

  it("waits by words in English without a booking under way, declines by words, stays on the list, and stops by words", async () => {
    const cancel = await taken("2026-11-28", "16:00");
    const chat = await house.openChat({ locale: "en" });
    const joined = await chat.say(
      "can you put me on the waiting list for LED light care with 林知夏 on 28 November after 3pm",
    );
    expect(words(joined)).toMatch(/on the list: .*林知夏.*28 Nov.*from 15:00/s);
    await cancel();
    expect(words(await chat.news())).toMatch(/came free: .*28 Nov.*16:00/s);
    expect(words(await chat.say("no thanks"))).toContain("stay on the list");
    expect(words(await chat.say("please take me off the waiting list"))).toContain("no longer wait");
    expect(words(await chat.say("stop waiting"))).toContain("not on the waiting list");
  });

  it("asks only for the service when her words name none", async () => {
    const chat = await house.openChat();
    const asked = await chat.say("有人取消告诉我");
    expect(labels(asked).length).toBeGreaterThan(2);
    const joined = await chat.say("红蓝光护理");
    expect(words(joined)).toContain("帮你排上候补了");
    expect(words(await chat.tap("不等了"))).toContain("不再等了");
  });

  it("says that an offer ran out, and answers a late tap in Traditional Chinese", async () => {
    const cancel = await taken("2026-11-27", "11:00");
    const chat = await house.openChat({ locale: "zh-TW" });
    await chat.say("11月27號早上11點找林知夏做紅藍光護理");
    await chat.say("有人取消就通知我");
    await cancel();
    expect(words(await chat.news())).toContain("有時間空出來了");
    await house.advance("PT31M");
    expect(words(await chat.news())).toContain("不再為你留了");
    const late = await chat.tap("要，幫我約");
    expect(words(late)).toMatch(/已經不再為你留了[\s\S]*候補中/);
  });
});

describe("words about waiting", () => {
  it.each([
    ["有人取消告诉我", "join"],
    ["如果有空位出来麻烦通知我一下", "join"],
    ["帮我排个候补吧", "join"],
    ["有人取消嘅話話我知", "join"],
    ["要是有人退了叫我", "join"],
    ["put me on the waiting list", "join"],
    ["let me know if anything opens up on thursday", "join"],
    ["text me if someone cancels", "join"],
    ["不等了", "stop"],
    ["take me off the waitlist", "stop"],
    ["我要取消预约", null],
    ["取消明天的", null],
    ["is there a slot on friday", null],
    ["I want to cancel my appointment", null],
    ["脸上起了小泡，是不是要取消", null],
  ] as const)("%s → %s", (text, verb) => {
    expect(understandWaiting(text)).toBe(verb);
  });
});
