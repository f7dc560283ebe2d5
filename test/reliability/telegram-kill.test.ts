import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Person } from "../support/bot-api/person.ts";
import { startBotApi } from "../support/bot-api/start.ts";
import { freePort, startProduct } from "../support/product-process.ts";

const ROUNDS = 8;
const folder = mkdtempSync(join(tmpdir(), "afterglow-telegram-kill-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps asking, each time for something else that nobody else is told, so that each answer is known by its words. */
function ask(person: Person, from: number, count: number): string[] {
  const commands = Array.from({ length: count }, (_, index) => `unknown${from + index}`);
  for (const command of commands) person.sendText(`/${command}`);
  return commands;
}

test(`killed ${ROUNDS} times while it polls Telegram, it answers every message once, or twice when a send was under way`, async () => {
  const bot = await startBotApi();
  const env = {
    DATA_DIR: folder,
    PORT: String(await freePort()),
    TELEGRAM_BOT_TOKEN: bot.token,
    TELEGRAM_API_ROOT: bot.url,
  };
  const people = [5901, 5902, 5903].map((id) => bot.user({ id, first_name: "Mei", language_code: "en" }));
  const urgent = bot.user({ id: 5910, first_name: "Ana", language_code: "en" });
  const asked = new Map(people.map((person) => [person, [] as string[]]));
  // A send takes a while, so that some are under way when the process dies.
  bot.failWhen({ method: "sendMessage" }, { delayMs: 25 });
  let product = await startProduct(env);
  for (let round = 0; round < ROUNDS; round++) {
    for (const person of people) asked.get(person)?.push(...ask(person, round * 100, 6));
    urgent.sendText(`round ${round}: I can't breathe and my lips are swelling up`);
    await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 400));
    await product.kill();
    product = await startProduct(env);
  }
  const answers = (person: Person, command: string) =>
    [...bot.calls.countsPerText(person.id)]
      .filter(([text]) => new RegExp(`/${command}\\b`).test(text))
      .reduce((sum, [, times]) => sum + times, 0);
  const missing = () =>
    people.flatMap((person) => asked.get(person)?.filter((command) => answers(person, command) === 0) ?? []);
  await expect.poll(missing, { timeout: 60_000, interval: 200 }).toEqual([]);
  await expect.poll(() => bot.pendingUpdates(), { timeout: 10_000 }).toEqual([]);
  for (const person of people)
    for (const command of asked.get(person) ?? []) expect(answers(person, command), command).toBeLessThanOrEqual(2);
  const emergencies = [...bot.calls.countsPerText(urgent.id)].filter(([text]) => text.includes("120"));
  expect(emergencies.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThanOrEqual(ROUNDS);
  await product.stop();
  await bot.stop();
}, 180_000);

test("stopped in good order it finishes what it is sending: after the restart nothing comes a second time", async () => {
  const bot = await startBotApi();
  const tidy = mkdtempSync(join(tmpdir(), "afterglow-telegram-stop-"));
  const env = { DATA_DIR: tidy, TELEGRAM_BOT_TOKEN: bot.token, TELEGRAM_API_ROOT: bot.url };
  const mei = bot.user({ id: 5920, first_name: "Mei", language_code: "en" });
  bot.failWhen({ method: "sendMessage" }, { delayMs: 400 });
  const first = await startProduct(env);
  const asked = ask(mei, 1, 5);
  await expect.poll(() => bot.calls.count({ method: "sendMessage" }), { timeout: 20_000 }).toBeGreaterThan(0);
  await first.stop();
  const second = await startProduct(env);
  const answers = () => mei.inbox().flatMap(({ text }) => /\/(unknown\d+)/.exec(text)?.[1] ?? []);
  await expect.poll(answers, { timeout: 20_000 }).toEqual(asked);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(answers()).toEqual(asked);
  await second.stop();
  await bot.stop();
  rmSync(tidy, { recursive: true, force: true });
}, 120_000);
