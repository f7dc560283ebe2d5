import { type Phrase, phrase } from "../message/outgoing.ts";
import type { Reason } from "../triage/decision.ts";
import { reasonSentence } from "./reasons.ts";

/** Why the rules called somebody although they name no sign: each has a sentence, cases-reason-<code in small letters>. */
const ownReasons: ReadonlySet<string> = new Set([
  "HUMAN_REQUEST",
  "NOT_UNDERSTOOD",
  "SYMPTOM_NOT_UNDERSTOOD",
  "NOT_PROCESSED",
  "PHOTO_ONLY",
  "PHOTO_TO_LOOK_AT",
  "VOICE_ONLY",
  "CARE_QUESTION",
  "HEALTH_NOTE",
  "CHECKIN_SIGN",
  "CHECKIN_WORSE",
  "CHECKIN_UNHAPPY",
  "FOUND_BY_STAFF",
  "LATE_MOVE_WISH",
  "LATE_CANCEL_WISH",
  "TOO_LATE_TO_FIT",
]);

const LONGEST_EVIDENCE = 80;
const LONGEST_MODEL_WORDS = 200;

/** A reason of a case as a line for staff that begins with a dot: the sign or contraindication it names, why a human is asked, or else the customer's words. */
export function reasonLine(reason: Reason): Phrase {
  const sentence = reasonSentence(reason.code);
  if (sentence) return phrase("cases-reason", { sentence });
  if (reason.code === "MODEL_RAISED")
    return phrase("cases-reason-model-raised", { words: clip(reason.evidence, LONGEST_MODEL_WORDS) });
  if (ownReasons.has(reason.code)) return phrase(`cases-reason-${reason.code.toLowerCase().replaceAll("_", "-")}`);
  return phrase("cases-reason-words", { words: clip(reason.evidence, LONGEST_EVIDENCE) || reason.code });
}

/** The text cut to a length at a whole character, with an ellipsis. */
export function clip(text: string, longest: number): string {
  const characters = [...text.trim()];
  return characters.length <= longest ? text.trim() : `${characters.slice(0, longest - 1).join("")}…`;
}
