import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookForCustomer } from "../../src/actions/booking/book-for-customer.ts";
import { perform } from "../../src/actions/context.ts";
import { asksToSign, riskKindOf, signatureIn } from "../../src/domain/intake/risk-notice.ts";
import { preparationLine } from "../../src/storage/intake.ts";
import { openTestHouse, type TestChat, type TestHouse, testTexts } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit } from "../support/visits.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

test.each([
  ["我叫林小雨。", "林小雨"],
  ["签名：欧阳娜娜", "欧阳娜娜"],
  ["my name is jane o'brien", "jane o'brien"],
  ["我看过了同意", null],
  ["I agree", null],
])("“%s” signs", (text, name) => {
  expect(signatureIn(text)).toEqual({ signs: "yes", name });
});

test("the name of her file signs at once, another is asked about first", () => {
  expect(signatureIn("jane brown", "Jane Brown")).toEqual({ signs: "yes", name: "jane brown" });
  expect(signatureIn("Jane Brown", "Guest 1234")).toEqual({ signs: "perhaps", name: "Jane Brown" });
  expect(signatureIn("林小雨")).toEqual({ signs: "perhaps", name: "林小雨" });
});

test.each([
  ...["不同意", "会留疤吗？", "no thanks", "later", "这个做完要多久才能化妆呢", "?"],
  ...["有点怕", "好贵", "会疼", "我是敏感肌", "maybe tomorrow", "sounds scary", "i am nervous", "白了"],
])("“%s” signs nothing", (text) => {
  expect(signatureIn(text)).toEqual({ signs: "no" });
});

test.each(["签字", "我要签字", "签知情同意书", "I want to sign", "风险告知"])("“%s” asks to sign", (text) => {
  expect(asksToSign(text)).toBe(true);
});

test.each(["有什么风险", "签证", "不签"])("“%s” does not ask to sign", (text) => {
  expect(asksToSign(text)).toBe(false);
});

test("what goes under the skin or burns is signed for, a facial is not", () => {
  expect(["PEEL_SA", "MICRONEEDLE", "IPL", "FILLER", "FACIAL_BASIC", "MASSAGE"].map(riskKindOf)).toEqual([
    ...["peel", "needling", "light", "injection", null, null],
  ]);
});

describe.each(engines)("agreements, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());

  const line = async (appointmentId: string) => {
    const found = await house.store.transact((tx) => preparationLine(tx, appointmentId));
    return found ? testTexts.line("zh-CN", found) : "";
  };
  const tapInto = async (chat: TestChat, action: string) => {
    const { now, newId } = house.afterglow.house;
    await house.store.db.outboxMessage.create({
      data: {
        ...{ id: newId(), chatId: chat.chatId, purpose: "reply", dueAt: now(), createdAt: now() },
        content: JSON.stringify({ lines: [{ literal: "·" }], buttons: [[{ label: { literal: "→" }, action }]] }),
      },
    });
    await house.afterglow.settle();
    return chat.tap("→");
  };
  const agreed = (customerId: string, purpose: string) =>
    house.store.db.consent.findFirst({ where: { customerId, purpose, withdrawnAt: null } });

  test.each([
    ["zh-CN", "林小雨", /色斑|疱疹/, "对，签上", /签好了：林小雨/, "撤回签字", /收回了/],
    ["en", "Jane Brown", /dark marks/, "Yes, sign it", /Signed: Jane Brown/, "withdraw signature", /no longer counts/],
  ])(
    "%s: the risks are told and signed by name, the time is kept, and one word takes it back",
    async (locale, name, risk, yes, signed, takeBack, done) => {
      const chat = await house.openChat({ locale, name: "Guest 1234" });
      const visit = await bookVisit(house, chat, "PEEL_SA", 48);
      expect(await line(visit)).toContain("风险告知还没签");
      const shown = await tapInto(chat, `go:risk:${visit}`);
      expect(wordsOf(shown)).toMatch(risk);
      await chat.say(name);
      expect(await agreed(chat.customerId, "treatment")).toBeNull();
      expect(wordsOf(await chat.tap(yes))).toMatch(signed);
      expect((await house.store.db.customer.findUniqueOrThrow({ where: { id: chat.customerId } })).name).toBe(name);
      const consent = await agreed(chat.customerId, "treatment");
      expect(consent).toMatchObject({ version: "risk-peel-2026-11", via: chat.chatId });
      const { answers } = await house.store.db.intake.findUniqueOrThrow({ where: { appointmentId: visit } });
      expect(JSON.parse(answers)).toMatchObject([{ code: "risk_signature", value: "risk-peel-2026-11", words: name }]);
      expect(await line(visit)).not.toContain("风险告知");
      expect(wordsOf(await chat.say(takeBack))).toMatch(done);
      expect(await agreed(chat.customerId, "treatment")).toBeNull();
      expect(await line(visit)).toContain("风险告知还没签");
    },
  );

  test("a question in between is answered by the house, signing goes on, and somebody else's visit cannot be signed", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    const other = await house.openChat({ locale: "zh-CN" });
    const visit = await bookVisit(house, chat, "PEEL_SA", 72);
    expect(wordsOf(await tapInto(other, `go:risk:${visit}`))).toMatch(/没有要签的/);
    await tapInto(chat, `go:risk:${visit}`);
    await chat.say("停车方便吗？");
    expect(await agreed(chat.customerId, "treatment")).toBeNull();
    await chat.tap("我看过了，同意");
    expect(await agreed(chat.customerId, "treatment")).not.toBeNull();
  });

  test.each([
    ["zh-CN", "签字", /少数人会/, "看风险告知，签字", "我的授权"],
    ["en", "I want to sign", /dark marks/, "Read the risks and sign", "my consents"],
  ])("%s: she asks to sign in words, or finds it among her consents", async (locale, words, risk, button, consents) => {
    const chat = await house.openChat({ locale });
    expect(wordsOf(await chat.say(words))).toMatch(/没有要签的|nothing to sign/i);
    await bookVisit(house, chat, "PEEL_SA", locale === "en" ? 168 : 216);
    expect(wordsOf(await chat.say(words))).toMatch(risk);
    await chat.say(consents);
    expect(wordsOf(await chat.tap(button))).toMatch(risk);
  });

  test("photos are agreed to and taken back on their own, and the list shows each", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    const list = await chat.say("我的授权");
    expect(wordsOf(list)).toMatch(/健康问题：没有同意[\s\S]*前后对比照片：没有同意/);
    expect(labelsOf(list)).toContain("同意：前后对比照片");
    await chat.tap("同意：前后对比照片");
    expect(await agreed(chat.customerId, "photos")).toMatchObject({ version: "photos-2026-11" });
    expect(wordsOf(await chat.command("consents"))).toMatch(/✓ 前后对比照片/);
    expect(wordsOf(await chat.say("撤回照片"))).toMatch(/不再拍/);
    expect(await agreed(chat.customerId, "photos")).toBeNull();
    expect(wordsOf(await chat.say("withdraw photos"))).toMatch(/没有同意过拍照/);
  });

  test.each([
    ["zh-CN", /请看一下可能的风险/, /风险告知还没签/, "看一看"],
    ["en", /what can go wrong/, /not signed yet/, "Read it"],
  ])(
    "%s: booked by staff she is asked to sign, and again with the reminder until she has",
    async (locale, first, again, read) => {
      const chat = await house.openChat({ locale });
      const { house: inside } = house.afterglow;
      const day = new Date(inside.now().getTime() + (locale === "en" ? 5 : 4) * 86_400_000).toISOString().slice(0, 10);
      const startsAt = new Date(`${day}T07:00:00Z`);
      const staff = await house.store.db.staff.findFirstOrThrow({ where: { name: "林知夏" } });
      const actor = {
        kind: "staff" as const,
        id: staff.id,
        name: staff.name,
        role: "beautician" as const,
        branchId: staff.branchId,
      };
      const input = {
        branchId: staff.branchId,
        serviceId: house.salon.serviceIds.PEEL_SA ?? "",
        staffId: null,
        startsAt,
      };
      const booked = await perform(inside, actor, (context) =>
        bookForCustomer(context, {
          ...input,
          customer: { id: chat.customerId },
          via: "board",
          skinOverride: "patch test done elsewhere",
        }),
      );
      expect(booked).toMatchObject({ ok: true });
      await house.afterglow.settle();
      expect(wordsOf(await chat.news())).toMatch(first);
      await house.advance("P3D");
      expect(wordsOf(await chat.news())).toMatch(again);
      await chat.tap(read);
      await chat.say(locale === "en" ? "Signed: Jane Brown" : "签名：林小雨");
      await house.advance("PT36H");
      expect(wordsOf(await chat.news())).not.toMatch(again);
    },
  );

  test("who would rather be asked in person about her health is asked to sign all the same, and keeps what she signed", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    const visit = await bookVisit(house, chat, "PEEL_SA", 200);
    await tapInto(chat, `go:risk:${visit}`);
    await chat.say("签名：林小雨");
    expect(wordsOf(await tapInto(chat, `go:intake:${visit}:no`))).not.toMatch(/可能的风险/);
    expect(await line(visit)).not.toContain("风险告知");
    const other = await bookVisit(house, chat, "PEEL_SA", 400);
    expect(wordsOf(await tapInto(chat, `go:intake:${other}:no`))).toMatch(/可能的风险/);
  });
});
