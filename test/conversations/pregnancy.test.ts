import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preparationLine } from "../../src/storage/intake.ts";
import { openTestHouse, type TestHouse, testTexts } from "../support/chat-driver.ts";
import { engines } from "../support/databases.ts";
import { bookVisit } from "../support/visits.ts";
import { labelsOf, wordsOf } from "./dialogue.ts";

describe.each(engines)("pregnancy said in the middle of something else, on %s", (engine) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse(engine);
  });
  afterAll(() => house.close());
  const told = (customerId: string) => house.store.db.intake.findFirst({ where: { customerId, status: "told" } });

  test.each([
    [
      "zh-CN",
      "想约周五下午做水杨酸焕肤",
      "对了，我怀孕8周了",
      /你说过“怀孕或备孕”/,
      "好，记下来",
      "想做水杨酸焕肤",
      /记下/,
    ],
    [
      "zh-TW",
      "想約週五下午做水楊酸煥膚",
      "對了，我懷孕8週了",
      /你說過「懷孕或備孕」/,
      "好，記下來",
      "想做水楊酸煥膚",
      /記下/,
    ],
    [
      "en",
      "I'd like a salicylic peel on friday",
      "by the way, I'm 8 weeks pregnant",
      /You told us: “Pregnant or trying”/,
      "Yes, keep it",
      "I'd like a salicylic peel",
      /keep this/,
    ],
  ])(
    "%s: it counts at once, is kept only when she agrees, and is minded the next time",
    async (locale, wish, says, refusal, keep, again, asked) => {
      const chat = await house.openChat({ locale });
      await chat.say(wish);
      const answer = await chat.say(says);
      expect(wordsOf(answer)).toMatch(refusal);
      expect(wordsOf(answer)).toMatch(asked);
      expect(await told(chat.customerId)).toBeNull();
      expect(await house.store.db.appointment.count({ where: { customerId: chat.customerId } })).toBe(0);
      await chat.tap(keep);
      expect(
        await house.store.db.consent.count({ where: { customerId: chat.customerId, purpose: "health_data" } }),
      ).toBe(1);
      expect(JSON.parse((await told(chat.customerId))?.answers ?? "[]")).toMatchObject([
        { code: "pregnancy", answer: "yes" },
      ]);
      await chat.say(locale === "en" ? "never mind" : "算了");
      expect(wordsOf(await chat.say(again))).toMatch(refusal);
    },
  );

  test("not kept when she does not want that: the next booking knows nothing of it", async () => {
    const chat = await house.openChat({ locale: "en" });
    await chat.say("I'd like a salicylic peel on friday");
    await chat.say("I'm pregnant");
    await chat.tap("Only for now");
    expect(await told(chat.customerId)).toBeNull();
    await chat.say("never mind");
    expect(wordsOf(await chat.say("I'd like a salicylic peel"))).not.toMatch(/You told us/);
  });

  test("a visit that stands already is looked at by a person, and the beautician's line says so, until she takes the agreement back", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    const visit = await bookVisit(house, chat, "PEEL_SA", 48);
    const answer = await chat.say("我怀孕了");
    expect(labelsOf(answer)).toContain("好，记下来");
    await chat.tap("好，记下来");
    const cases = await house.store.db.case.findMany({ where: { customerId: chat.customerId } });
    expect(cases.some(({ appointmentId }) => appointmentId === visit)).toBe(true);
    const line = async () => {
      const found = await house.store.transact((tx) => preparationLine(tx, visit));
      return found ? testTexts.line("zh-CN", found) : "";
    };
    expect(await line()).toContain("先看一看：怀孕或备孕");
    await chat.say("撤回");
    expect(await line()).not.toContain("怀孕");
  });
});
