import type { Outgoing, Purpose } from "../domain/message/outgoing.ts";
import type { Tx } from "./store.ts";

export interface NewOutboxMessage {
  id: string;
  chatId: string;
  purpose: Purpose;
  outgoing: Outgoing;
  dueAt: Date;
  createdAt: Date;
  dedupeKey?: string;
  caseId?: string;
  broadcastId?: string;
}

/** Puts a message into the outbox; false when one with the same dedupe key is already there. */
export async function insertOutboxMessage(tx: Tx, message: NewOutboxMessage): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO "OutboxMessage" ("id","chatId","purpose","content","status","attempts","dueAt","createdAt","dedupeKey","caseId","broadcastId")
    VALUES (${message.id}, ${message.chatId}, ${message.purpose}, ${JSON.stringify(message.outgoing)}, 'pending', 0,
            ${message.dueAt}, ${message.createdAt}, ${message.dedupeKey ?? null}, ${message.caseId ?? null}, ${message.broadcastId ?? null})
    ON CONFLICT ("dedupeKey") DO NOTHING`;
  return inserted > 0;
}
