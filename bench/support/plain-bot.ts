// The peer: grammY behind node:http, one session row per chat in SQLite, read and written durably on every update.
import { createServer } from "node:http";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Bot, type Context, type SessionFlavor, session, webhookCallback } from "grammy";

interface Visits {
  turns: number;
}

const database = new Database(join(process.env.DATA_DIR ?? ".", "plain.db"));
database.pragma("journal_mode = WAL");
database.pragma("synchronous = FULL");
database.exec("CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
const readRow = database.prepare<[string], { value: string }>("SELECT value FROM session WHERE key = ?");
const writeRow = database.prepare(
  "INSERT INTO session VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
);
const removeRow = database.prepare("DELETE FROM session WHERE key = ?");

const bot = new Bot<Context & SessionFlavor<Visits>>(process.env.TELEGRAM_BOT_TOKEN ?? "", {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT ?? "" },
});
bot.use(
  session({
    initial: (): Visits => ({ turns: 0 }),
    storage: {
      read: (key) => JSON.parse(readRow.get(key)?.value ?? "null") ?? undefined,
      write: (key, value) => void writeRow.run(key, JSON.stringify(value)),
      delete: (key) => void removeRow.run(key),
    },
  }),
);
bot.on("message:text", async (context) => {
  context.session.turns += 1;
  await context.reply(`You said: ${context.message.text}`);
});

const handle = webhookCallback(bot, "http", { secretToken: process.env.TELEGRAM_WEBHOOK_SECRET });
createServer((request, response) => {
  if (request.url === "/ready") response.end("ready");
  else handle(request, response);
}).listen(Number(process.env.PORT), "127.0.0.1");
