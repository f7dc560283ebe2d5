import type { Tx } from "./store.ts";

/** One line of a conversation, as it was read. */
export interface BoardMessage {
  seq: number;
  author: string;
  kind: string;
  text: string;
  buttons: string[];
  at: Date;
}

/** The newest messages of a chat, oldest first, with what is still on its way to the customer. */
export async function conversationOf(tx: Tx, chatId: string, take: number): Promise<BoardMessage[]> {
  const rows = await tx.message.findMany({ where: { chatId }, orderBy: { seq: "desc" }, take });
  return rows.reverse().map((row) => ({
    seq: row.seq,
    author: row.author,
    kind: row.kind,
    text: row.text,
    buttons: labelsOf(row.buttons),
    at: row.at,
  }));
}

/** How many messages to a chat wait to be delivered now. */
export function countOnTheWay(tx: Tx, chatId: string, now: Date): Promise<number> {
  return tx.outboxMessage.count({ where: { chatId, status: { in: ["pending", "leased"] }, dueAt: { lte: now } } });
}

function labelsOf(text: string): string[] {
  const rows: unknown = JSON.parse(text);
  if (!Array.isArray(rows)) return [];
  return rows.flat().map((button) => String(button?.label ?? ""));
}
