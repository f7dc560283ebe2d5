import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestHouse, type ReadMessage, type TestChat, type TestHouse } from "../../support/chat-driver.ts";
import { engines } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";

const labels = (shown: ReadMessage | undefined) => shown?.buttons.flat().map((one) => one.label) ?? [];

describe.each(engines)("a form that follows what she says, on %s", (engine) => {
  let house: TestHouse;
  beforeEach(async () => {
    house = await openTestHouse(engine);
  });
  afterEach(() => house.close());

  const answersOf = async (appointmentId: string): Promise<{ code: string }[]> =>
    JSON.parse((await house.store.db.intake.findUniqueOrThrow({ where: { appointmentId } })).answers);
  const begin = async (chat: TestChat, appointmentId: string) => {
    await house.store.db.consent.create({
      data: {
        ...{ id: house.afterglow.house.newId(), customerId: chat.customerId, purpose: "health_data" },
        ...{ version: "health-2026-11", givenAt: house.afterglow.house.now(), via: chat.chatId },
      },
    });
    await chat.say("hi");
    return open(chat, appointmentId);
  };
  /** By the button under the offer of the questions. */
  const open = async (chat: TestChat, appointmentId: string) => {
    const { now, newId } = house.afterglow.house;
    const buttons = [[{ label: { literal: "Answer" }, action: `go:intake:${appointmentId}` }]];
    await house.store.db.outboxMessage.create({
      data: {
        ...{ id: newId(), chatId: chat.chatId, purpose: "reply", dueAt: now(), createdAt: now() },
        content: JSON.stringify({ lines: [{ literal: "·" }], buttons }),
      },
    });
    await house.afterglow.settle();
    return (await chat.tap("Answer")).at(-1);
  };
  const untilKind = async (chat: TestChat, first: ReadMessage | undefined, no: string) => {
    let shown = first;
    const said = no === "No" ? /^No$/ : /^(不是|没有)$/;
    while (labels(shown).some((label) => said.test(label))) {
      if (/换季|seasons change/.test(shown?.text ?? "")) break;
      shown = (await chat.tap(said)).at(-1);
    }
    return shown;
  };

  /** She agreed to the questions, and said no to these before an earlier visit. */
  const agreedAndAnswered = async (chat: TestChat, appointmentId: string, codes: string[]) => {
    const at = house.afterglow.house.now();
    const { customerId, chatId } = chat;
    const consent = { purpose: "health_data", version: "1", givenAt: at, via: chatId };
    await house.store.db.consent.create({ data: { id: crypto.randomUUID(), customerId, ...consent } });
    const answers = JSON.stringify(codes.map((code) => ({ code, answer: "no", at: at.toISOString() })));
    const form = { treatment: "PEEL_SA", status: "finished", answers, createdAt: at, finishedAt: at };
    await house.store.db.intake.create({ data: { id: crypto.randomUUID(), customerId, appointmentId, ...form } });
  };

  test.each([
    [
      "zh-CN",
      "不是",
      "偏干",
      ["泛红", "毛孔", "就这些"],
      "会的，每年都会",
      /泛红，还是刺痛/,
      "主要是刺痛",
      /冷水、温水还是热水/,
      "用热水",
      /希望看到什么变化/,
      "脸别再红了",
      /都填好了/,
    ],
    [
      "en",
      "No",
      "Dry",
      ["Redness", "Pores", "That is all"],
      "yes, every winter",
      /redness or more stinging/,
      "stinging mostly",
      /cold, lukewarm or hot/,
      "hot",
      /like to see/,
      "less red please",
      /All done/,
    ],
  ] as const)(
    "%s: peeling leads to how it feels, and that to the water; taps and words alike",
    async (locale, no, dry, concerns, peels, feel, stinging, water, hot, goal, wish, end) => {
      const chat = await house.openChat({ locale });
      const visit = await bookVisit(house, chat, "FACIAL_BASIC");
      let shown = await untilKind(chat, await begin(chat, visit), no);
      expect(labels(shown)).toContain(dry);
      shown = (await chat.tap(dry)).at(-1);
      const [first, second, done] = concerns;
      shown = (await chat.tap(first)).at(-1);
      expect(labels(shown)).toContain(`✓ ${first}`);
      await chat.tap(second);
      await chat.tap(done);
      expect((await chat.say(peels)).at(-1)?.text).toMatch(feel);
      expect((await chat.say(stinging)).at(-1)?.text).toMatch(water);
      expect((await chat.say(hot)).at(-1)?.text).toMatch(goal);
      expect((await chat.say(wish)).map((one) => one.text).join("\n")).toMatch(end);
      expect(await answersOf(visit)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ code: "skin_concerns", chosen: ["redness", "pores"] }),
          expect.objectContaining({ code: "peeling_feel", chosen: ["sting"] }),
          expect.objectContaining({ code: "face_water", chosen: ["hot"] }),
          expect.objectContaining({ code: "goal", words: wish }),
        ]),
      );
    },
  );

  test("after months she changes the one answer that changed, and only what has expired is asked again", async () => {
    const chat = await house.openChat({ locale: "zh-CN" });
    const no = /^(不是|没有)$/;
    const first = await bookVisit(house, chat, "FACIAL_BASIC", 48);
    let shown = await begin(chat, first);
    while (/^\d+\/\d+/.test(shown?.text ?? "")) {
      shown = (await chat.tap(labels(shown).find((label) => no.test(label)) ?? "跳过")).at(-1);
    }
    await house.advance("P30D");
    const second = await bookVisit(house, chat, "FACIAL_BASIC", 48);
    shown = await open(chat, second);
    expect(shown?.text).toMatch(/有变化吗/);
    shown = (await chat.tap("有变化")).at(-1);
    expect(shown?.text).toMatch(/哪一项变了/);
    shown = (await chat.tap(/严重过敏史|严重过敏/)).at(-1);
    expect(shown?.text).toMatch(/^\d+\/\d+/);
    expect((await chat.tap(/^(是|有)$/)).at(-1)?.text).toMatch(/哪一项变了/);
    // Two answers lasted two weeks: these are asked, the others are not.
    shown = (await chat.tap("就这些")).at(-1);
    const asked: string[] = [];
    while (/^\d+\/\d+/.test(shown?.text ?? "")) {
      asked.push(shown?.text ?? "");
      shown = (await chat.tap(no)).at(-1);
    }
    expect(asked.length).toBe(2);
    expect(shown?.text).toContain("先看一看");
    expect(await answersOf(second)).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: "severe_allergy_history", answer: "yes" })]),
    );
  });

  test.each([
    ["zh-CN", "最近开始用阿达帕林凝胶，隔天一次，别的都没变", /酸类或A醇：记下了/, "就这些", "topical_retinoid"],
    ["zh-CN", "有变化，我怀孕了", /怀孕或备孕：记下了/, "就这些", "pregnancy"],
    ["en", "started tretinoin last week, nothing else", /: noted/, "That is all", "topical_retinoid"],
  ] as const)(
    "%s: what changed is said in words, kept as an answer, and the rest is taken over",
    async (locale, words, noted, end, code) => {
      const chat = await house.openChat({ locale });
      const first = await bookVisit(house, chat, "PEEL_SA", 48);
      await agreedAndAnswered(chat, first, ["pregnancy", "severe_allergy_history", "keloid", "topical_retinoid"]);
      const second = await bookVisit(house, chat, "PEEL_SA", 24 * 25);
      await open(chat, second);
      const said = (await chat.say(words)).map(({ text }) => text).join("\n");
      expect(said).toMatch(noted);
      await chat.tap(end);
      expect(await answersOf(second)).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ code, answer: "yes" }),
          expect.objectContaining({ code: "keloid", answer: "no" }),
        ]),
      );
    },
  );

  test("a text of five million characters is refused with a sentence, and what was answered stays", async () => {
    const chat = await house.openChat({ locale: "en" });
    const visit = await bookVisit(house, chat, "FACIAL_BASIC");
    await begin(chat, visit);
    await chat.tap("No");
    const before = await answersOf(visit);
    const read = await chat.say("no ".repeat(400));
    expect(read.map((one) => one.text).join("\n")).toMatch(/longer than 1,?000 characters/);
    expect(await answersOf(visit)).toEqual(before);
  });
});
