import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completeVisit } from "../../src/actions/booking/complete-visit.ts";
import { perform, systemActor } from "../../src/actions/context.ts";
import { giveHealthConsent } from "../../src/actions/intake/health-consent.ts";
import { openTestHouse, type TestChat, type TestHouse } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit, treated } from "../support/visits.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

// The house's clock starts on Saturday, 21 November 2026.
describe.each(engines)("a refusal for her skin's sake, told in chat, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const answered = (chat: TestChat, code: string, treatment = "PEEL_SA") =>
    house.store.db.intake.create({
      data: {
        ...{
          id: house.afterglow.house.newId(),
          customerId: chat.customerId,
          appointmentId: house.afterglow.house.newId(),
        },
        ...{ treatment, status: "finished", createdAt: house.afterglow.house.now() },
        answers: JSON.stringify([{ code, answer: "yes", at: house.afterglow.house.now().toISOString() }]),
      },
    });

  test.each([
    ["zh-CN", "想做水杨酸焕肤", /跟11月21日 周六的光电或激光要隔14天，从12月5日 周六起可以做。/, "12月5日 周六"],
    ["zh-TW", "想做水楊酸煥膚", /跟11月21日 週六的光療或雷射要隔14天，從12月5日 週六起可以做。/, "12月5日 週六"],
    [
      "en",
      "I want to book a salicylic peel",
      /14 days between this and laser or light on Sat 21 Nov\. From Sat 5 Dec on/,
      "Sat 5 Dec",
    ],
  ])(
    "%s: a peel too soon after light names the day, and that day is offered first",
    async (locale, wish, sentence, day) => {
      const chat = await house.openChat({ locale });
      await treated(house, chat, "IPL");
      await chat.say(wish);
      const answer = await chat.tap(/都可以|Anyone|不限/);
      expect(wordsOf(answer)).toMatch(sentence);
      expect(labelsOf(answer)[0]).toBe(day);
      await chat.tap(day);
      await chat.tap(/^\d\d:\d\d$/);
      expect(wordsOf(await chat.tap(/就这样约|就這樣約|Yes/))).toMatch(/约好了|約好了|Booked|booked/);
    },
  );

  test.each([
    ["zh-CN", "11月24日做水杨酸焕肤"],
    ["en", "salicylic peel on 24 november"],
  ])("%s: a day that is too early leads at once to the first one that works", async (locale, wish) => {
    const chat = await house.openChat({ locale });
    await treated(house, chat, "IPL");
    const answer = await chat.say(wish);
    expect(wordsOf(answer)).toMatch(/从12月5日 周六起|From Sat 5 Dec on/);
    expect(labelsOf(answer)[0]).toMatch(/12月5日 周六|Sat 5 Dec/);
  });

  test.each([
    ["zh-CN", "我昨天刚用了A醇，想约水杨酸焕肤", /记下了[\s\S]*用A醇或维A酸之后要隔7天，从11月27日 周五起/, "都可以"],
    ["zh-TW", "我昨天剛用了A醇，想約水楊酸煥膚", /記下了[\s\S]*用A醇或A酸之後要隔7天，從11月27日 週五起/, "都可以"],
    [
      "en",
      "I used retinol yesterday, and I'd like a salicylic peel",
      /Noted[\s\S]*7 days after retinol or a retinoid\. From Fri 27 Nov on/,
      "Anyone",
    ],
  ])("%s: retinol told with the wish counts at once", async (locale, wish, sentence, any) => {
    const chat = await house.openChat({ locale });
    const first = await chat.say(wish);
    const second = await chat.tap(any);
    expect(wordsOf([...first, ...second])).toMatch(sentence);
    // She has agreed to nothing yet: nothing of it stands in her file.
    expect(await house.store.db.skinNote.count({ where: { customerId: chat.customerId } })).toBe(0);
  });

  test.each([
    [
      "en",
      "salicylic peel on Tuesday 3pm with anyone",
      "my dermatologist gave me tretinoin cream and I use it every night. Should I tell you that?",
      /7 days after retinol or a retinoid/,
    ],
    ["zh-CN", "周二下午三点做水杨酸焕肤，谁都行", "皮肤科开的阿达帕林，天天晚上都在涂", /用A醇或维A酸之后要隔7天/],
  ])(
    "%s: a prescribed retinoid told in the middle counts, whatever else is said beside it",
    async (locale, wish, words, why) => {
      const chat = await house.openChat({ locale });
      await chat.say(wish);
      const answer = wordsOf(await chat.say(words));
      expect(answer).toMatch(why);
      expect(answer).not.toMatch(/Shall I book it|这样约可以吗/);
    },
  );

  test("told in the middle of it, and after she agreed to health questions, it goes into her file", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    await perform(house.afterglow.house, systemActor, (c) =>
      giveHealthConsent(c, { customerId: chat.customerId, via: chat.chatId }),
    );
    await chat.say("11月24日下午做水杨酸焕肤");
    await chat.tap("都可以");
    const answer = await chat.say("我前天用了果酸面膜");
    expect(wordsOf(answer)).toMatch(/用酸类产品之后要隔7天，从11月26日 周四起/);
    const notes = await house.store.db.skinNote.findMany({ where: { customerId: chat.customerId } });
    expect(notes).toMatchObject([{ kind: "acid", on: "2026-11-19" }]);
    await chat.say("算了");
    await chat.say("想做水杨酸焕肤");
    expect(wordsOf(await chat.tap("都可以"))).toMatch(/11月26日 周四起/);
  });

  test.each([
    ["zh-CN", "想做水杨酸焕肤", /你说过“怀孕或备孕”，为了你的安全，这个项目我们先不做。/, ["换个项目", "找同事"]],
    ["zh-TW", "想做水楊酸煥膚", /你說過「懷孕或備孕」，為了你的安全/, ["換個項目", "找同事"]],
    [
      "en",
      "I'd like a salicylic peel",
      /You told us: “Pregnant or trying”\. To keep you safe/,
      ["Something else", "A person"],
    ],
  ])(
    "%s: what her answers rule out is said before anything is offered, and the talk goes on",
    async (locale, wish, sentence, labels) => {
      const chat = await house.openChat({ locale });
      await answered(chat, "pregnancy");
      const answer = await chat.say(wish);
      expect(wordsOf(answer)).toMatch(sentence);
      expect(labelsOf(answer)[0]).toBe(labels[0]);
      expect(labelsOf(answer)).toHaveLength(2);
      const next = await chat.say(locale === "en" ? "a hydrating facial then" : "那做角蛋白翘睫");
      expect(wordsOf(next)).toMatch(/哪位|哪天|who would you like|with whom|day/i);
    },
  );

  test("an allergy in her file rules out what it must, and a person is one tap away", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    await house.store.db.customer.update({ where: { id: chat.customerId }, data: { allergies: "乳胶" } });
    expect(wordsOf(await chat.say("想做嫁接睫毛"))).toMatch(/这个项目我们先不做/);
    expect(wordsOf(await chat.tap("找同事"))).toMatch(/同事/);
  });

  test.each([
    [
      "zh-CN",
      "想约染眉",
      /第一次做之前要先测试会不会过敏，测完满2天就可以做/,
      "先约染眉过敏测试",
      /约好了/,
      "想约染眉",
      /从11月2\d日 周.起可以做/,
    ],
    [
      "en",
      "I want to book a brow tint",
      /small patch test first, 2 days before/,
      "Book Tint patch test first",
      /booked|Booked/i,
      "I want to book a brow tint",
      /From \w{3} 2\d Nov on/,
    ],
  ])(
    "%s: a tint asks for its patch test, which is booked as a visit of its own",
    async (locale, wish, sentence, first, booked, again, from) => {
      const chat = await house.openChat({ locale });
      const answer = await chat.say(wish);
      expect(wordsOf(answer)).toMatch(sentence);
      expect(labelsOf(answer)[0]).toBe(first);
      await chat.tap(first);
      await chat.tap(/\d+月\d+日|^\w{3} \d+ Nov/);
      await chat.tap(/^\d\d:\d\d$/);
      expect(wordsOf(await chat.tap(/就这样约|Yes/))).toMatch(booked);
      const visit = await house.store.db.appointment.findFirstOrThrow({ where: { customerId: chat.customerId } });
      await chat.say(locale === "en" ? "later" : "稍后");
      const later = await chat.say(again);
      expect(wordsOf(later)).toMatch(from);
      // The test took place: it is noted, and no aftercare of a tint is sent.
      await perform(house.afterglow.house, systemActor, (c) => completeVisit(c, { appointmentId: visit.id }));
      const notes = await house.store.db.skinNote.findMany({ where: { customerId: chat.customerId } });
      expect(notes).toMatchObject([
        { kind: "patch_test", treatment: "TINT", result: "clear", appointmentId: visit.id },
      ]);
      const care = await house.store.db.dueItem.count({
        where: { appointmentId: visit.id, kind: { startsWith: "care" } },
      });
      expect(care).toBe(0);
    },
  );

  test("an open case of an area: nothing new there, something elsewhere, and the move of a visit waits for a person", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    await treated(house, chat, "FACIAL_CALM");
    await bookVisit(house, chat, "LED", 9 * 24);
    await chat.say("做完脸上又红又肿，起了好多疹子");
    await chat.command("book");
    expect(wordsOf(await chat.say("想做红蓝光"))).toMatch(/同事还在跟进/);
    expect(wordsOf(await chat.say("那约肩颈按摩"))).not.toMatch(/同事还在跟进/);
    await chat.command("my");
    expect(wordsOf(await chat.say("改到12月4日"))).toMatch(/同事还在跟进[\s\S]*你的预约先不动/);
  });

  test("two treatments between which days must lie become two visits, and she hears why", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    expect(wordsOf(await chat.say("想约水杨酸焕肤和光子嫩肤"))).toMatch(
      /刷酸之后要隔14天才能做光电或激光，分两次来会更稳妥/,
    );
  });

  test("an allergy told in the middle of a booking counts at once", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("I want to book lash extensions on friday");
    expect(wordsOf(await chat.say("I'm allergic to latex"))).toMatch(
      /To keep you safe we do not do this treatment now/,
    );
    expect(wordsOf(await chat.say("a massage then"))).not.toMatch(/keep you safe/);
  });

  test("an answer of the form that makes the booked day too early says so, and offers to move", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    await chat.say("11月25日上午做蜜蜡脱毛");
    await chat.tap("都可以");
    await chat.tap(/^\d\d:\d\d$/);
    await chat.tap(/就这样约/);
    let answer = await chat.tap(/可以，开始/);
    for (let step = 0; step < 20 && labelsOf(answer).some((label) => /^(不是|没有)$/.test(label)); step++) {
      answer = await chat.tap(/A醇/.test(wordsOf(answer)) ? /^(是|有)$/ : /^(不是|没有)$/);
    }
    expect(wordsOf(answer)).toMatch(/从11月28日 周六起可以做。[\s\S]*往后改/);
    expect(wordsOf(await chat.tap("改时间"))).toMatch(/11月28日/);
  });
});
