import { expect, test, vi } from "vitest";
import type { Fault } from "../support/bot-api/faults.ts";
import type { Group } from "../support/bot-api/group.ts";
import type { BotApi } from "../support/bot-api/start.ts";
import { linkStaffGroup } from "../support/staff-group.ts";
import { openPlace, settled, textsSince } from "./telegram-place.ts";

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `note ${index + 1}`);
const withoutRepeats = (texts: string[]) => texts.filter((text, index) => text !== texts[index - 1]);
const brokenServer: Fault = { error_code: 500, description: "Internal Server Error" };
const aProxy: Fault = { status: 502, body: "<html>Bad Gateway</html>" };

test("while Telegram asks for patience nobody is sent to, and then everything arrives once and in order", async () => {
  const { bot, salon, customer, send } = await openPlace();
  const mei = await customer(5501);
  const before = mei.inbox().length;
  bot.mute(3);
  const calls = bot.calls.count({ method: "sendMessage" });
  await send(mei, numbered(5));
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await send(mei, ["note 6"]);
  expect(bot.calls.count({ method: "sendMessage" }) - calls).toBeLessThanOrEqual(2);
  await settled(salon);
  expect(textsSince(mei, before)).toEqual(numbered(6));
});

test("errors of Telegram's server are tried again, and a chat keeps its order", async () => {
  const { bot, salon, customer, send } = await openPlace();
  const mei = await customer(5502);
  const before = mei.inbox().length;
  bot.failWhen({ chatId: mei.id, text: "note 2" }, brokenServer, 2);
  await send(mei, numbered(4));
  await settled(salon);
  expect(textsSince(mei, before)).toEqual(numbered(4));
});

const unknownOutcomes = [
  ["reply", "drop", 1],
  ["reply", "dropAfter", 2],
  ["care", "dropAfter", 2],
  ["reply", aProxy, 1],
  ["broadcast", "drop", 0],
  ["broadcast", "dropAfter", 1],
] as const;

test("after one attempt that nobody knows the end of, a reply and care are sent once more, a broadcast never", async () => {
  const { bot, salon, customer, send } = await openPlace();
  for (const [index, [purpose, fault]] of unknownOutcomes.entries()) {
    const person = await customer(5550 + index);
    bot.failWhen({ chatId: person.id, text: "in doubt" }, fault, 1);
    await send(person, ["in doubt"], purpose);
  }
  await settled(salon);
  for (const [index, [purpose, fault, times]] of unknownOutcomes.entries()) {
    const shown = bot.calls.countsPerText(5550 + index).get("in doubt") ?? 0;
    expect(shown, `${purpose} ${JSON.stringify(fault)}`).toBe(times);
  }
});

test("a connection that never holds: a reply is shown twice at most, a safety text until it is known to have arrived", async () => {
  const { bot, salon, customer, send } = await openPlace();
  const mei = await customer(5504);
  bot.failWhen({ chatId: mei.id, text: "reply" }, "dropAfter");
  bot.failWhen({ chatId: mei.id, text: "call 120" }, "dropAfter", 3);
  await send(mei, ["reply"]);
  await send(mei, ["call 120"], "safety");
  await settled(salon);
  expect(bot.calls.countsPerText(mei.id).get("reply")).toBe(2);
  expect(bot.calls.countsPerText(mei.id).get("call 120")).toBe(4);
});

test("a long text whose second part fails is not begun anew", async () => {
  const { bot, salon, customer, send } = await openPlace();
  const mei = await customer(5505);
  const before = mei.inbox().length;
  const long = `${"α".repeat(4000)}\n${"β".repeat(4000)}\n${"γ".repeat(100)}`;
  bot.failWhen({ chatId: mei.id, text: "β" }, brokenServer, 2);
  await send(mei, [long]);
  await settled(salon);
  expect(textsSince(mei, before).map((text) => text[0])).toEqual(["α", "β", "γ"]);
  expect(textsSince(mei, before).join("\n")).toBe(long);
});

test("whatever goes wrong on the way, a chat's messages keep their order and none is missing", async () => {
  const { bot, salon, customer, send } = await openPlace("sqlite", { timeScale: 4 });
  const people = await Promise.all([5506, 5507, 5508].map((id) => customer(id)));
  const faults: Fault[] = [brokenServer, "drop", "dropAfter", tooMany(2), { delayMs: 80 }, aProxy];
  let turn = 0;
  const isNote = (call: { payload: Record<string, unknown> }) => /note/.test(String(call.payload.text));
  for (const fault of faults) bot.failWhen((call) => isNote(call) && turn++ % 4 === 0, fault, 3);
  const before = people.map((person) => person.inbox().length);
  for (const person of people) await send(person, numbered(8), "staff");
  await settled(salon);
  for (const [index, person] of people.entries())
    expect(withoutRepeats(textsSince(person, before[index] ?? 0))).toEqual(numbered(8));
}, 60_000);

function tooMany(seconds: number): Fault {
  const description = `Too Many Requests: retry after ${seconds}`;
  return { error_code: 429, description, parameters: { retry_after: seconds } };
}

test("a chat that Telegram answers slowly holds up nobody else, nor what falls due", async () => {
  const { bot, salon, customer, send } = await openPlace();
  const [slow, quick] = [await customer(5509), await customer(5510)];
  bot.failWhen({ chatId: slow.id, method: "sendMessage" }, { delayMs: 4000 });
  await send(slow, numbered(2));
  await vi.waitFor(() => expect(bot.calls.count({ chatId: slow.id, text: "note 1" })).toBe(1), { timeout: 3500 });
  const { house, tick } = salon.afterglow;
  const began = Date.now();
  await tick();
  bot.failWhen({ chatId: quick.id, text: "second try" }, brokenServer, 1);
  await send(quick, ["second try"]);
  quick.sendText("/help");
  await quick.waitFor(/./, { timeoutMs: 3000 });
  await vi.waitFor(() => expect(bot.calls.countsPerText(quick.id).get("second try")).toBe(1), { timeout: 3000 });
  expect(Date.now() - began).toBeLessThan(3000);
  expect(await house.store.db.outboxMessage.count({ where: { status: "leased" } })).toBeGreaterThan(0);
  bot.clearFaults();
});

test("a group that becomes a supergroup in the middle of an escalation gets the alert, and its new address is kept", async () => {
  const { bot, salon, customer } = await openPlace();
  const { group, beautician } = await linkStaffGroup(salon, bot);
  const mei = await customer(5511);
  const ends = bot.failWhen({ chatId: group.id }, brokenServer);
  mei.sendText("I can't breathe and my lips are swelling up");
  await mei.waitFor(/120/, { timeoutMs: 10_000 });
  const grown = group.migrateTo(-1_002_002_002_002);
  ends();
  await grown.waitFor(/▲/, { timeoutMs: 15_000, since: 0 });
  const branch = await salon.afterglow.house.store.db.branch.findUniqueOrThrow({ where: { id: salon.salon.branchId } });
  expect(branch.staffChatKey).toBe(`telegram:${grown.id}`);
  grown.tap(beautician, "我来接");
  await grown.waitFor(/苏沐 接了/, { timeoutMs: 10_000 });
});

test("the alert itself learns the new address when Telegram did not tell of the move", async () => {
  const { bot, salon, customer } = await openPlace();
  const { group } = await linkStaffGroup(salon, bot);
  const mei = await customer(5512);
  const grown = moveSilently(bot, group);
  mei.sendText("my lips are swelling up and I can't breathe");
  await grown.waitFor(/▲/, { timeoutMs: 15_000, since: 0 });
  expect(group.messages().some(({ text }) => text.includes("▲"))).toBe(false);
});

/** The service messages are lost, as after a long outage. */
function moveSilently(bot: BotApi, group: Group): Group {
  const { updates } = bot.telegram;
  const wanted = updates.allowed;
  updates.allowed = ["callback_query"];
  const grown = group.migrateTo(-1_002_002_002_003);
  updates.allowed = wanted;
  return grown;
}
