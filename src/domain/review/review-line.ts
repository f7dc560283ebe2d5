import type { StaffLabel } from "./staff-label.ts";

/** One line of the review file, in the format of the corpus (docs/triage-labelling-guide.md). */
export interface ReviewLine {
  id: string;
  text: string;
  locale: string;
  treatment?: string;
  day?: number;
  askedAbout?: string;
  severity: string;
  intent: string;
  kind: "from_staff";
  note: string;
}

/** Takes the names that are known and whatever looks like a number of a person out of a text. */
export type Mask = (text: string) => string;

/** What staff said about a message as a labelled line, without names and numbers. */
export function reviewLine(label: StaffLabel, mask: Mask): ReviewLine {
  return {
    id: `staff-${label.id}`,
    text: mask(label.text),
    locale: label.locale ?? "zh-CN",
    ...(label.treatment === null ? {} : { treatment: label.treatment }),
    ...(label.day === null ? {} : { day: label.day }),
    ...(label.askedAbout === null ? {} : { askedAbout: mask(label.askedAbout) }),
    severity: label.shouldBe,
    intent: label.intent ?? "other",
    kind: "from_staff",
    note: noteOf(label, mask),
  };
}

function noteOf({ kind, reason, was, note }: StaffLabel, mask: Mask): string {
  const why = kind === "false_alarm" ? `false alarm: ${reason ?? "no reason given"}` : "missed";
  return [why, `was ${was ?? "not read"}`, mask(note)].filter((part) => part !== "").join("; ");
}

/** The newest label of each message: staff may correct themselves. Labels come oldest first. */
export function newestOfEach(labels: readonly StaffLabel[]): StaffLabel[] {
  const byMessage = new Map<string, StaffLabel>();
  for (const label of labels) {
    const message = label.decisionId ?? label.messageId ?? label.id;
    byMessage.delete(message);
    byMessage.set(message, label);
  }
  return [...byMessage.values()];
}
