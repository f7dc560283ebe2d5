import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { hashToken } from "./secret-token.ts";

/** Ends a board session; one that is over already changes nothing. */
export async function signOut(context: ActionContext, input: { sessionToken: string }): Promise<void> {
  const tokenHash = await hashToken(input.sessionToken);
  const session = await context.tx.boardSession.findUnique({ where: { tokenHash } });
  if (!session) return;
  await context.tx.boardSession.deleteMany({ where: { tokenHash } });
  await recordAudit(context, "access.sign_out", { kind: "staff", id: session.staffId });
}
