import type { LocalText } from "../message/locale.ts";
import { type Button, button, type Line, type Outgoing, type Phrase, phrase, type Value } from "../message/outgoing.ts";
import type { Reason } from "../triage/decision.ts";
import type { CaseFile } from "./case.ts";
import { givenName } from "./given-name.ts";
import { reasonSentence } from "./reasons.ts";

/** What staff need beside the case itself, to judge before they open anything. */
export interface CaseFacts {
  customer: { name: string; phone: string | null; allergies: string };
  /** The treatment it is about, and how many days ago it was on the branch's calendar; null days for one still to come. */
  treatment: { name: LocalText; day: number | null } | null;
}

export type CardOccasion = "new" | "update" | "reminder";

const LONGEST_QUOTE = 700;
const MOST_REASONS = 4;

/** The card of a case for the staff group. Its first line names nobody: it is what a locked phone shows. */
export function caseCard(occasion: CardOccasion, file: CaseFile, facts: CaseFacts, words = file.words): Outgoing {
  const allergies = facts.customer.allergies.trim();
  const lines: Line[] = [
    phrase(`cases-headline-${occasion}`, { urgency: urgency(file), number: String(file.number) }),
    whoLine(file, facts),
    allergies ? phrase("cases-allergies", { allergies }) : phrase("cases-allergies-none"),
    phrase("cases-words", { words: clip(words, LONGEST_QUOTE) }),
    ...file.reasons.slice(0, MOST_REASONS).map(reasonLine),
  ];
  if (file.claimedBy) lines.push(phrase("cases-with", { name: file.claimedBy.name }));
  return { lines, buttons: file.claimedBy ? claimedButtons(file.id) : openButtons(file.id), purpose: "staff" };
}

/** "▲ Urgent": a word and a shape, not a colour alone. */
export function urgency(file: { severity: CaseFile["severity"] }): Value {
  return phrase(`cases-urgency-${file.severity}`);
}

/** The buttons of a case that nobody has: claim, call, open on the board. */
export function openButtons(caseId: string): Button[][] {
  return [
    [button(phrase("cases-button-claim"), `case:claim:${caseId}`)],
    [
      button(phrase("cases-button-call"), `case:call:${caseId}`),
      button(phrase("cases-button-open"), `case:open:${caseId}`),
    ],
  ];
}

/** The buttons of a case that somebody has: call, hand back, close. */
export function claimedButtons(caseId: string): Button[][] {
  return [
    [
      button(phrase("cases-button-call"), `case:call:${caseId}`),
      button(phrase("cases-button-release"), `case:release:${caseId}`),
      button(phrase("cases-button-close"), `case:close:${caseId}`),
    ],
  ];
}

/** The text cut to a length at a whole character, with an ellipsis. */
export function clip(text: string, longest: number): string {
  const characters = [...text.trim()];
  return characters.length <= longest ? text.trim() : `${characters.slice(0, longest - 1).join("")}…`;
}

function whoLine(file: CaseFile, facts: CaseFacts): Line {
  const who = { name: givenName(facts.customer.name), kind: phrase(`cases-kind-${file.kind}`) };
  if (!facts.treatment) return phrase("cases-who", who);
  const treatment = facts.treatment.name;
  if (facts.treatment.day === null) return phrase("cases-who-before", { ...who, treatment });
  return phrase("cases-who-after", { ...who, treatment, day: facts.treatment.day });
}

/** Why the rules called somebody although they name no sign. */
const ownReasons = new Map<string, string>([
  ["HUMAN_REQUEST", "cases-reason-human-request"],
  ["NOT_UNDERSTOOD", "cases-reason-not-understood"],
  ["NOT_PROCESSED", "cases-reason-not-processed"],
]);

/** Why the machine called somebody, as a sentence for staff that begins with a dot. */
export function reasonLine(reason: Reason): Phrase {
  const sentence = reasonSentence(reason.code);
  if (sentence) return phrase("cases-reason", { sentence });
  const own = ownReasons.get(reason.code);
  return own ? phrase(own) : phrase("cases-reason-words", { words: clip(reason.evidence, 80) || reason.code });
}
