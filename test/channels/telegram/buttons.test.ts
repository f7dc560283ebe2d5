import { afterEach, expect, test } from "vitest";
import { refusedButtons, sentButtons } from "../../support/sent-buttons.ts";
import { openTelegramHouse, type TelegramHouse } from "../../support/telegram-house.ts";

const MEI = { id: 6101, first_name: "Mei", language_code: "en" };
let place: TelegramHouse;
afterEach(async () => {
  expect(refusedButtons(place.bot)).toEqual([]);
  await place.close();
});

async function open() {
  place = await openTelegramHouse("sqlite");
  const mei = place.bot.user(MEI);
  const say = async (text: string) => {
    const before = mei.inbox().length;
    mei.sendText(text);
    await place.pass();
    return mei.inbox().slice(before);
  };
  const tap = async (label: RegExp | { messageId: number; data: string }) => {
    const before = mei.inbox().length;
    mei.tap(label);
    await place.pass();
    return mei.inbox().slice(before);
  };
  return { mei, say, tap, db: place.house.store.db };
}

test("every tap ends its spinner once, also when nothing comes of it", async () => {
  const { mei, say, tap } = await open();
  await say("/book");
  await tap(/facial/);
  const messageId = mei.inbox().at(-1)?.messageId ?? 0;
  for (const data of ["nobody:knows", "do:booking:1:x", "go:nowhere:", "", "x".repeat(64)].filter(Boolean))
    await tap({ messageId, data });
  expect(mei.tapAnswers()).toHaveLength(5);
  const tapped = place.bot.calls.matching({ method: "answerCallbackQuery" });
  expect(tapped.every((call) => call.done)).toBe(true);
});

test("a tap that was to be answered while Telegram asked for patience is answered after it", async () => {
  const { mei, say } = await open();
  await say("/help");
  const tooMany = { error_code: 429, description: "Too Many Requests: retry after 1", parameters: { retry_after: 1 } };
  place.bot.failNext("answerCallbackQuery", tooMany);
  mei.tap(/Book/);
  await place.pass();
  await expect.poll(() => mei.tapAnswers().length, { timeout: 20_000 }).toBe(1);
});

test("two thumbs on one button book one visit and ask nothing twice", async () => {
  const { mei, say, tap, db } = await open();
  await say("a facial next wednesday afternoon");
  await tap(/Anyone/);
  await tap(/^\d\d:\d\d$/);
  const before = mei.inbox().length;
  const visits = await db.appointment.count();
  for (let thumb = 0; thumb < 2; thumb++) mei.tap(/Yes, book/);
  const both = place.take();
  await Promise.all(both.map((update) => place.deliver(update)));
  await place.house.afterglow.settle();
  expect(await db.appointment.count()).toBe(visits + 1);
  const seen = mei.inbox().slice(before);
  expect(seen.filter(({ text }) => /Booked/.test(text))).toHaveLength(1);
  expect(seen.filter(({ text }) => /older|anew|no longer/i.test(text))).toEqual([]);
});

test("a button of an older message says so and leads on, and changes nothing", async () => {
  const { mei, say, tap, db } = await open();
  await say("a facial next wednesday afternoon");
  const anyone = mei.inbox().at(-1);
  const data = anyone?.buttons.flat().find(({ text }) => /Anyone/.test(text))?.callback_data ?? "";
  await tap(/Anyone/);
  await tap(/^\d\d:\d\d$/);
  const visits = await db.appointment.count();
  const [old] = await tap({ messageId: anyone?.messageId ?? 0, data });
  expect(old?.text).toBeTruthy();
  expect(old?.buttons.flat().length).toBeGreaterThan(0);
  expect(await db.appointment.count()).toBe(visits);
});

test("buttons of the staff's cards are nothing in a customer's hand", async () => {
  const { mei, say, tap, db } = await open();
  await say("my cheek is swollen and hot since yesterday");
  const file = await db.case.findFirstOrThrow({ orderBy: { number: "desc" } });
  const visit = await db.appointment.findFirstOrThrow({ orderBy: { startsAt: "desc" } });
  const messageId = mei.inbox().at(-1)?.messageId ?? 0;
  for (const data of [`case:claim:${file.id}`, `case:end:${file.id}:false_alarm`, `visit:completed:${visit.id}`])
    await tap({ messageId, data });
  expect(await db.case.findUniqueOrThrow({ where: { id: file.id } })).toEqual(file);
  expect(await db.appointment.findUniqueOrThrow({ where: { id: visit.id } })).toEqual(visit);
});

test("every button on the way from the greeting to the questionnaire fits into Telegram's 64 bytes", async () => {
  const { say, tap } = await open();
  await say("/start svc_PEEL_AHA");
  for (const label of [/Anyone/, /./, /./, /^\d\d:\d\d$|./, /./, /./, /./]) await tap(label).catch(() => []);
  for (const command of ["/my", "/care", "/language", "/help", "/stop"]) {
    await say(command);
    await tap(/./).catch(() => []);
  }
  expect(sentButtons(place.bot).length).toBeGreaterThan(30);
});
