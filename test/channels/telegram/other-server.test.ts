import TelegramServer from "telegram-test-api";
import { expect, test, vi } from "vitest";
import { until } from "../../support/journey-people.ts";
import { freePort } from "../../support/product-process.ts";
import { startSalon } from "../../support/running-salon.ts";

interface Shown {
  text: string;
  reply_markup?: { inline_keyboard: { text: string; callback_data?: string }[][] };
}

test("a Bot API server that somebody else wrote is polled and answered: a greeting, and a step of a booking", async () => {
  const server = new TelegramServer({ port: await freePort(), host: "127.0.0.1" });
  await server.start();
  const token = "4242:other-server";
  const salon = await startSalon("sqlite", { url: server.config.apiURL, token });
  const client = server.getClient(token, { userId: 31, chatId: 31, firstName: "Mei", timeout: 5000 });
  const shown = (): Shown[] => server.storage.botMessages.map(({ message }) => message as Shown);
  const sees = (words: RegExp) =>
    until(
      async () => shown().find(({ text }) => words.test(text)),
      () => `${words} among ${shown().map(({ text }) => text)}`,
    );
  await client.sendCommand(client.makeCommand("/start svc_FACIAL_BASIC"));
  const asked = await sees(/美容师|想找|哪位|都可以/);
  const anyone = asked.reply_markup?.inline_keyboard.flat().find(({ text }) => /都可以/.test(text));
  await client.sendCallback(client.makeCallbackQuery(anyone?.callback_data ?? "missing"));
  await sees(/哪天|哪一天|日子/);
  // It knows no long polls: an empty answer comes at once, and is not asked for again in a spin.
  const ask = vi.spyOn(server, "getUpdates");
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(ask.mock.calls.length).toBeLessThan(10);
  await salon.stop();
  await server.stop();
});
