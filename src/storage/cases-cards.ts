import type { Tx } from "./store.ts";

/** Remembers that a message of the outbox is a card of a case, so that an answer to it finds the case. */
export async function insertCard(
  tx: Tx,
  card: { id: string; caseId: string; chatId: string; outboxId: string },
): Promise<void> {
  await tx.caseCard.create({ data: card });
}

/** Notes under which id the messenger delivered a card; does nothing for other messages. */
export async function noteCardDelivered(tx: Tx, outboxId: string, providerMessageId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "CaseCard" SET "providerMessageId" = ${providerMessageId} WHERE "outboxId" = ${outboxId}`;
}

/** The case whose card was delivered under this id in this chat; null when the message was no card. */
export async function caseIdOfCard(tx: Tx, chatId: string, providerMessageId: string): Promise<string | null> {
  const card = await tx.caseCard.findFirst({ where: { chatId, providerMessageId }, select: { caseId: true } });
  return card?.caseId ?? null;
}

/** When somebody of the salon last answered the customer of a case; null when nobody has. */
export async function lastReplyAt(tx: Tx, caseId: string): Promise<Date | null> {
  const last = await tx.auditEntry.findFirst({
    where: { subjectKind: "case", subjectId: caseId, verb: "case.reply" },
    orderBy: { seq: "desc" },
    select: { at: true },
  });
  return last?.at ?? null;
}
