import { afterEach, vi } from "vitest";
import { perform, systemActor } from "../../src/actions/context.ts";
import { sendMessage } from "../../src/actions/message/send-message.ts";
import { message, type Purpose } from "../../src/domain/message/outgoing.ts";
import type { Person } from "../support/bot-api/person.ts";
import { type BotApi, type BotApiOptions, startBotApi } from "../support/bot-api/start.ts";
import type { Engine } from "../support/databases.ts";
import { type RunningSalon, startSalon } from "../support/running-salon.ts";

export interface TelegramPlace {
  bot: BotApi;
  salon: RunningSalon;
  /** Somebody who has written /start and was greeted. */
  customer(id: number, languageTag?: string): Promise<Person>;
  /** Puts messages into the outbox of her chat, all at once. */
  send(person: Person, texts: string[], purpose?: Purpose): Promise<void>;
  chatOf(person: Person): Promise<{ id: string; customerId: string | null; unreachableAt: Date | null }>;
}

const cleanups: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A running salon that polls an emulated Telegram; closed after the test. What the operator's log would say is kept quiet. */
export async function openPlace(engine: Engine = "sqlite", options: BotApiOptions = {}): Promise<TelegramPlace> {
  const bot = await startBotApi(options);
  cleanups.push(() => bot.stop());
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
  cleanups.push(async () => quiet.mockRestore());
  const salon = await startSalon(engine, bot);
  cleanups.push(() => salon.stop());
  const { house } = salon.afterglow;
  const chatOf = (person: Person) => house.store.db.chat.findUniqueOrThrow({ where: { key: `telegram:${person.id}` } });
  return {
    bot,
    salon,
    chatOf,
    async customer(id, languageTag = "en") {
      const person = bot.user({ id, first_name: `Mei ${id}`, language_code: languageTag });
      person.sendText("/start");
      await person.waitFor(/./, { timeoutMs: 15_000 });
      await settled(salon);
      return person;
    },
    async send(person, texts, purpose = "reply") {
      const { id: chatId } = await chatOf(person);
      await perform(house, systemActor, async (context) => {
        for (const text of texts)
          await sendMessage(context, { chatId, outgoing: { ...message({ literal: text }), purpose } });
      });
      house.wake("outbox");
    },
  };
}

/** Waits until nothing is due or under way any more. */
export async function settled(salon: RunningSalon): Promise<void> {
  const { db } = salon.afterglow.house.store;
  await vi.waitFor(
    async () => {
      const open = await db.outboxMessage.count({ where: { status: { in: ["pending", "leased"] } } });
      const waiting = await db.inboundEvent.count({ where: { status: "pending" } });
      if (open + waiting > 0) throw new Error(`${open} messages and ${waiting} events still wait`);
    },
    { timeout: 25_000, interval: 50 },
  );
}

/** What she was sent since, in order. */
export function textsSince(person: Person, count: number): string[] {
  return person
    .inbox()
    .slice(count)
    .map((seen) => seen.text);
}
