import { isLocale, type Locale } from "../domain/message/locale.ts";
import type { Attachment } from "../domain/message/outgoing.ts";
import { openText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

/** A web chat as its bearer token opens it. */
export interface WebChat {
  chatId: string;
  key: string;
  customerId: string;
  customerName: string;
  locale: Locale;
  /** A person of the salon answers here; the bot is silent. */
  held: boolean;
}

interface WebChatRow {
  chatId: string;
  key: string;
  customerId: string;
  customerName: string;
  locale: string;
  heldByCaseId: string | null;
}

/** The chat a token belongs to, by the token's SHA-256; null for a token that was never given out or whose file was erased. */
export async function findWebChat(db: Tx, tokenHash: string): Promise<WebChat | null> {
  const rows = await db.$queryRaw<WebChatRow[]>`
    SELECT h."id" AS "chatId", h."key", c."id" AS "customerId", c."name" AS "customerName", h."locale", h."heldByCaseId"
    FROM "Chat" h JOIN "Customer" c ON c."id" = h."customerId" WHERE h."tokenHash" = ${tokenHash}`;
  const row = rows[0];
  if (!row) return null;
  return {
    chatId: row.chatId,
    key: row.key,
    customerId: row.customerId,
    customerName: row.customerName,
    locale: isLocale(row.locale) ? row.locale : "zh-CN",
    held: row.heldByCaseId !== null,
  };
}

/** One line of a chat as its customer reads it. */
export interface ChatLine {
  seq: number;
  id: string;
  from: "customer" | "bot" | "staff";
  text: string;
  /** text, action, photo, voice … */
  kind: string;
  buttons: ({ label: string; action: string } | { label: string; url: string })[][];
  attachment: { filename: string; mediaType: string } | null;
  /** It came as a safety text and is shown as one. */
  safety: boolean;
  eventId: string | null;
  at: Date;
}

interface LineRow {
  seq: number | bigint;
  id: string;
  author: string;
  kind: string;
  text: string;
  buttons: string;
  attachment: string | null;
  purpose: string | null;
  eventId: string | null;
  at: Date | string;
}

/** The oldest lines after a position, in order; without a position the newest ones. */
export async function readChatLines(db: Tx, chatId: string, after: number | null, limit: number): Promise<ChatLine[]> {
  const rows =
    after === null
      ? (await newestLines(db, chatId, limit)).reverse()
      : await db.$queryRaw<LineRow[]>`
          SELECT m."seq", m."id", m."author", m."kind", m."text", m."buttons", m."attachment", o."purpose", m."eventId", m."at"
          FROM "Message" m LEFT JOIN "OutboxMessage" o ON o."id" = m."outboxId"
          WHERE m."chatId" = ${chatId} AND m."seq" > ${after} ORDER BY m."seq" LIMIT ${limit}`;
  return rows.map((row) => readLine(db, row));
}

function newestLines(db: Tx, chatId: string, limit: number): Promise<LineRow[]> {
  return db.$queryRaw<LineRow[]>`
    SELECT m."seq", m."id", m."author", m."kind", m."text", m."buttons", m."attachment", o."purpose", m."eventId", m."at"
    FROM "Message" m LEFT JOIN "OutboxMessage" o ON o."id" = m."outboxId"
    WHERE m."chatId" = ${chatId} ORDER BY m."seq" DESC LIMIT ${limit}`;
}

function readLine(db: Tx, row: LineRow): ChatLine {
  return {
    seq: Number(row.seq),
    id: row.id,
    from: row.author as ChatLine["from"],
    kind: row.kind,
    text: openText(db, "Message", "text", row.id, row.text),
    buttons: JSON.parse(openText(db, "Message", "buttons", row.id, row.buttons)) as ChatLine["buttons"],
    attachment:
      row.attachment === null ? null : readFileName(openText(db, "Message", "attachment", row.id, row.attachment)),
    safety: row.purpose === "safety",
    eventId: row.eventId,
    at: new Date(row.at),
  };
}

/** The log keeps the file's content too; a line only names it. */
function readFileName(json: string): ChatLine["attachment"] {
  const { filename, mediaType } = JSON.parse(json) as Attachment;
  return { filename, mediaType };
}

/** The file that came with a line of this chat; null when there is none or the line belongs to another chat. */
export async function readChatAttachment(db: Tx, chatId: string, messageId: string): Promise<Attachment | null> {
  const rows = await db.$queryRaw<{ attachment: string | null }[]>`
    SELECT "attachment" FROM "Message" WHERE "id" = ${messageId} AND "chatId" = ${chatId}`;
  const json = rows[0]?.attachment;
  return json ? (JSON.parse(openText(db, "Message", "attachment", messageId, json)) as Attachment) : null;
}

/** Notes which of a chat's own messages stood in sight on her page; the first time counts. How many are new. */
export async function markSeen(db: Tx, chatId: string, ids: readonly string[], now: Date): Promise<number> {
  const where = { chatId, id: { in: [...ids] }, author: { not: "customer" }, seenAt: null };
  return (await db.message.updateMany({ where, data: { seenAt: now } })).count;
}

/** The newest position of the whole log and the chats with a line after `since`. */
export async function logChanges(db: Tx, since: number): Promise<{ newest: number; chatIds: string[] }> {
  const rows = await db.$queryRaw<{ chatId: string; newest: number | bigint }[]>`
    SELECT "chatId", MAX("seq") AS "newest" FROM "Message" WHERE "seq" > ${since} GROUP BY "chatId"`;
  return {
    newest: rows.reduce((newest, row) => Math.max(newest, Number(row.newest)), since),
    chatIds: rows.map((row) => row.chatId),
  };
}

/** The newest position of the whole log; 0 when it is empty. */
export async function newestLogPosition(db: Tx): Promise<number> {
  const rows = await db.$queryRaw<{ newest: number | bigint | null }[]>`SELECT MAX("seq") AS "newest" FROM "Message"`;
  return Number(rows[0]?.newest ?? 0);
}

/** Keys of the chats in which something a person wrote waits for its turn. */
export async function chatsBeingAnswered(db: Tx, limit = 500): Promise<string[]> {
  const rows = await db.$queryRaw<{ chatKey: string }[]>`
    SELECT DISTINCT "chatKey" FROM "InboundEvent" WHERE "status" = 'pending' LIMIT ${limit}`;
  return rows.map((row) => row.chatKey);
}
