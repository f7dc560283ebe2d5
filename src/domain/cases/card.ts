import { labelNames } from "../intake/allergens.ts";
import type { LocalText } from "../message/locale.ts";
import { type Button, button, type Line, type Outgoing, phrase, type Value } from "../message/outgoing.ts";
import type { CaseFile } from "./case.ts";
import { givenName } from "./given-name.ts";
import { clip, reasonLine } from "./reason-words.ts";

/** What staff need beside the case itself, to judge before they open anything. */
export interface CaseFacts {
  customer: { name: string; phone: string | null; allergies: string };
  /** The treatment it is about, and how many days ago it was on the branch's calendar; null days for one still to come. */
  treatment: { name: LocalText; day: number | null; startsAt: Date } | null;
}

export type CardOccasion = "new" | "update" | "reminder";

const LONGEST_QUOTE = 700;
const MOST_REASONS = 4;

/**
 * The card of a case for staff in a messenger: that there is one, how urgent, whose (her given name), and where to read it. Nothing of her health
 * and none of her words: it is read over shoulders, on locked phones, and by whoever is in the group.
 */
export function caseCard(
  occasion: CardOccasion,
  file: CaseFile,
  facts: { customer: { name: string } },
  address: string | null,
): Outgoing {
  const lines: Line[] = [
    phrase(`cases-headline-${occasion}`, { urgency: urgency(file), number: String(file.number) }),
    phrase("cases-whose", { name: givenName(facts.customer.name) }),
  ];
  if (address) lines.push(phrase("cases-read-at", { address }));
  if (file.claimedBy) lines.push(phrase("cases-with", { name: file.claimedBy.name }));
  return { lines, buttons: file.claimedBy ? claimedButtons(file.id) : openButtons(file.id), purpose: "staff" };
}

/** What a case is about, with her words, for one person who asked for it in her own chat. */
export function caseWords(file: CaseFile, facts: CaseFacts, recent: readonly string[]): Outgoing {
  const words = recent.filter((said) => !file.words.includes(said));
  const lines: Line[] = [
    phrase("cases-headline-new", { urgency: urgency(file), number: String(file.number) }),
    whoLine(file, facts),
    ...allergyLines(facts.customer.allergies.trim()),
    ...(file.words.trim() === "" ? [] : [phrase("cases-words", { words: clip(file.words, LONGEST_QUOTE) })]),
    ...words.map((said) => phrase("cases-words", { words: clip(said, LONGEST_QUOTE) })),
    ...file.reasons.slice(0, MOST_REASONS).map(reasonLine),
  ];
  return { lines, buttons: file.claimedBy ? claimedButtons(file.id) : openButtons(file.id), purpose: "staff" };
}

/** "▲ Urgent": a word and a shape, not a colour alone. */
export function urgency(file: { severity: CaseFile["severity"] }): Value {
  return phrase(`cases-urgency-${file.severity}`);
}

/** The buttons of a case that nobody has: claim, her words, call; its address stands in the card. */
export function openButtons(caseId: string): Button[][] {
  return [
    [button(phrase("cases-button-claim"), `case:claim:${caseId}`)],
    [wordsButton(caseId), button(phrase("cases-button-call"), `case:call:${caseId}`)],
  ];
}

/** Her words, into the own chat of whoever taps. */
export function wordsButton(caseId: string): Button {
  return button(phrase("cases-button-words"), `case:words:${caseId}`);
}

/** The buttons of a case that somebody has: her words, call, hand back, close. */
export function claimedButtons(caseId: string): Button[][] {
  return [
    [wordsButton(caseId), button(phrase("cases-button-call"), `case:call:${caseId}`)],
    [
      button(phrase("cases-button-release"), `case:release:${caseId}`),
      button(phrase("cases-button-close"), `case:close:${caseId}`),
    ],
  ];
}

/** Allergies in her words, and as they stand on a label. */
function allergyLines(allergies: string): Line[] {
  if (!allergies) return [phrase("cases-allergies-none")];
  const labels = labelNames(allergies);
  const told = phrase("cases-allergies", { allergies });
  return labels ? [told, phrase("cases-allergies-labels", { labels })] : [told];
}

function whoLine(file: CaseFile, facts: CaseFacts): Line {
  const who = { name: givenName(facts.customer.name), kind: phrase(`cases-kind-${file.kind}`) };
  if (!facts.treatment) return phrase("cases-who", who);
  const treatment = facts.treatment.name;
  if (facts.treatment.day === null) return phrase("cases-who-before", { ...who, treatment });
  return phrase("cases-who-after", { ...who, treatment, day: facts.treatment.day });
}
