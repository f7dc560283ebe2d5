import { openText, sealText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

/** One line of the message log. */
export interface LoggedMessage {
  id: string;
  chatId: string;
  author: "customer" | "bot" | "staff";
  kind: string;
  text: string;
  buttons?: unknown;
  attachment?: unknown;
  providerMessageId?: string | null;
  outboxId?: string | null;
  eventId?: string | null;
  caseId?: string | null;
  at: Date;
}

/** Writes a message, exactly as it was read, into the log. */
export async function logMessage(tx: Tx, message: LoggedMessage): Promise<void> {
  const { id } = message;
  const text = sealText(tx, "Message", "text", id, message.text);
  // A button may lead to a page of hers (storage/sealed-link.ts): whoever has a copy of the database must not be able to open it.
  const buttons = sealText(tx, "Message", "buttons", id, JSON.stringify(message.buttons ?? []));
  const attachment = message.attachment
    ? sealText(tx, "Message", "attachment", id, JSON.stringify(message.attachment))
    : null;
  await tx.$executeRaw`
    INSERT INTO "Message" ("id","chatId","author","kind","text","buttons","attachment","providerMessageId","outboxId","eventId","caseId","at")
    VALUES (${id}, ${message.chatId}, ${message.author}, ${message.kind}, ${text},
            ${buttons}, ${attachment}, ${message.providerMessageId ?? null},
            ${message.outboxId ?? null}, ${message.eventId ?? null}, ${message.caseId ?? null}, ${message.at})`;
}

/** What a customer wrote or tapped lately in a chat, oldest first. */
export async function recentFromCustomer(
  tx: Tx,
  chatId: string,
  since: Date,
): Promise<{ kind: string; text: string; at: Date }[]> {
  const rows = await tx.$queryRaw<{ id: string; kind: string; text: string; at: Date | string }[]>`
    SELECT "id","kind","text","at" FROM "Message"
    WHERE "chatId" = ${chatId} AND "author" = 'customer' AND "at" >= ${since} ORDER BY "seq" DESC LIMIT 5`;
  return rows.reverse().map(({ id, kind, text, at }) => ({
    kind,
    text: openText(tx, "Message", "text", id, text),
    at: new Date(at),
  }));
}

/** The newest messages of ours that reached a chat, the newest first: labels and actions of their buttons, and their sentences as JSON. */
export async function lastFromBot(
  tx: Tx,
  chatId: string,
): Promise<{ buttons: { label: string; action: string }[]; lines: string }[]> {
  const rows = await tx.$queryRaw<{ id: string; buttons: string; outboxId: string; content: string | null }[]>`
    SELECT m."id" AS "id", m."buttons" AS "buttons", m."outboxId" AS "outboxId", o."content" AS "content"
    FROM "Message" m LEFT JOIN "OutboxMessage" o ON o."id" = m."outboxId"
    WHERE m."chatId" = ${chatId} AND m."author" = 'bot' ORDER BY m."seq" DESC LIMIT 3`;
  return rows.map((row) => ({
    buttons: (
      JSON.parse(openText(tx, "Message", "buttons", row.id, row.buttons)) as { label: string; action?: string }[][]
    )
      .flat()
      .flatMap(({ label, action }) => (action ? [{ label, action }] : [])),
    lines: row.content === null ? "[]" : linesIn(openText(tx, "OutboxMessage", "content", row.outboxId, row.content)),
  }));
}

function linesIn(content: string): string {
  return JSON.stringify((JSON.parse(content) as { lines: unknown }).lines);
}

/**
 * Holds a chat until the transaction ends, so that its log is written by one at a time: positions are then in the order of
 * the commits, and a reader who goes on from a position misses nothing.
 */
export async function holdChatLog(tx: Tx, chatId: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Chat" SET "flowSerial" = "flowSerial" WHERE "id" = ${chatId}`;
}
