import { type ApiRefusal, notThere, refused } from "./endpoint.ts";

/** What the verbs on cases refuse with. */
export type CaseRefusal =
  | { ok: false; reason: "already_claimed"; byName: string }
  | { ok: false; reason: "banned_words"; words: string[] }
  | {
      ok: false;
      reason:
        | "not_found"
        | "not_allowed"
        | "closed"
        | "empty"
        | "too_long"
        | "unreachable"
        | "unknown_outcome"
        | "not_claimed";
    };

/** A refusal of a case's verb with its status and sentence. */
export function caseRefusal(refusal: CaseRefusal): ApiRefusal {
  switch (refusal.reason) {
    case "already_claimed":
      return refused(409, `${refusal.byName} has this case.`);
    case "banned_words":
      return refused(
        422,
        `Please say it without ${refusal.words.join(", ")}, or send "anyway": true; nothing was sent.`,
      );
    case "closed":
      return refused(409, "The case is closed.");
    case "not_claimed":
      return refused(409, "Nobody has this case.");
    case "unreachable":
      return refused(409, "She cannot be reached in this chat; please call her.");
    case "not_allowed":
      return refused(403, "You may not answer this case.");
    case "not_found":
      return notThere;
    default:
      return refused(422, "This cannot be sent as it is.");
  }
}
