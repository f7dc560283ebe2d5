import type { CaseLine } from "../../../actions/board/read-cases.ts";
import { since } from "../pieces.tsx";
import type { View } from "../view.ts";

export interface CaseRefusal {
  reason: string;
  byName?: string;
  words?: string[];
}

const plain = [
  "not_allowed",
  "closed",
  "not_claimed",
  "unknown_outcome",
  "false_alarm_why",
  "too_long",
  "empty",
  "unreachable",
];

/** Why something about a case did not happen, as a person would say it: "Mei claimed it 1 min ago". */
export function refusalSentence(view: View, refusal: CaseRefusal, line: CaseLine): string {
  if (refusal.reason === "already_claimed") {
    const begin = line.claimedAt ?? view.now;
    return view.say("board-case-taken", { name: refusal.byName ?? "", since: since(view, begin) });
  }
  if (refusal.reason === "banned_words") {
    return view.say("board-reply-banned", { words: (refusal.words ?? []).join(view.locale === "en" ? ", " : "、") });
  }
  return view.say(plain.includes(refusal.reason) ? `board-case-refused-${refusal.reason}` : "board-not-found");
}
