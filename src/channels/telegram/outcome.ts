import { GrammyError, HttpError } from "grammy";
import type { DeliveryOutcome, Rendered } from "../../domain/message/delivery.ts";

/** Errors of the network that say that nothing ever reached Telegram. */
const neverArrived = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH/;

/** What an error of the Bot API means for a message. */
export function outcomeOfError(error: unknown, rendered: Rendered): DeliveryOutcome {
  if (error instanceof HttpError) {
    const why = String(
      error.error instanceof Error ? `${error.error.message} ${String(error.error.cause ?? "")}` : error.error,
    );
    return neverArrived.test(why) ? { kind: "retry", why } : { kind: "unknown", why, rendered };
  }
  // An answer that no Bot API gives (a proxy's): it says nothing about the message.
  if (!(error instanceof GrammyError) || typeof error.error_code !== "number")
    return { kind: "unknown", why: String(error), rendered };
  const { error_code: code, parameters } = error;
  const why = String(error.description);
  if (parameters.migrate_to_chat_id) return { kind: "migrated", toExternalId: String(parameters.migrate_to_chat_id) };
  if (code === 429) return { kind: "wait", seconds: parameters.retry_after ?? 5 };
  if (code === 403 || /chat not found|user not found|PEER_ID_INVALID|user is deactivated/i.test(why))
    return { kind: "unreachable", why };
  if (code === 401 || code === 404) return { kind: "wait", seconds: 60 };
  return code >= 500 ? { kind: "retry", why } : { kind: "refused", why };
}
