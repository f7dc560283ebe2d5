import type { ActionContext } from "../context.ts";

/**
 * Writes one line of the append-only audit: who did what to what. `verb` is the action's name, e.g. "case.claim".
 * A customer is named by her id only, and details hold no words of hers: what can never be deleted must not need to be.
 */
export async function recordAudit(
  context: ActionContext,
  verb: string,
  subject: { kind: string; id: string },
  details: Record<string, unknown> = {},
): Promise<void> {
  await context.tx.auditEntry.create({
    data: {
      id: context.newId(),
      at: context.now,
      actorKind: context.actor.kind,
      actorId: context.actor.id,
      actorName: context.actor.kind === "customer" ? "" : context.actor.name,
      verb,
      subjectKind: subject.kind,
      subjectId: subject.id,
      details: JSON.stringify(details),
    },
  });
}
