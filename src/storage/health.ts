import type { Tx } from "./store.ts";

/** Figures about what waits. Throws when the database does not answer. */
export async function healthFigures(db: Tx, now: Date) {
  const [inboxPending, inboxParked, outboxPending, outboxFailed, casesOpen, casesUrgentOpen, oldest] =
    await Promise.all([
      db.inboundEvent.count({ where: { status: "pending" } }),
      db.inboundEvent.count({ where: { status: "parked" } }),
      db.outboxMessage.count({ where: { status: { in: ["pending", "leased"] }, dueAt: { lte: now } } }),
      db.outboxMessage.count({ where: { status: "failed" } }),
      db.case.count({ where: { status: { not: "closed" } } }),
      db.case.count({ where: { status: "open", severity: "urgent" } }),
      db.outboxMessage.findFirst({
        where: { status: "pending", dueAt: { lte: now } },
        orderBy: { dueAt: "asc" },
        select: { dueAt: true },
      }),
    ]);
  const outboxAgeSeconds = oldest ? Math.max(0, Math.round((now.getTime() - oldest.dueAt.getTime()) / 1000)) : 0;
  return { inboxPending, inboxParked, outboxPending, outboxFailed, outboxAgeSeconds, casesOpen, casesUrgentOpen };
}
