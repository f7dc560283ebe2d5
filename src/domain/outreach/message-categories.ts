import type { ConsentPurpose } from "./consent.ts";

/** The kinds of messages that we begin ourselves. What answers her, what she booked, and safety are none of them: they always come. */
export const messageCategories = ["reminders", "care", "next_visit", "tips", "offers"] as const;
export type MessageCategory = (typeof messageCategories)[number];

/** Those that come until she says no; the others come only after she said yes. */
const untilRefused: readonly MessageCategory[] = ["reminders", "care", "next_visit"];

const purposes: Record<MessageCategory, ConsentPurpose> = {
  reminders: "messages_reminders",
  care: "messages_care",
  next_visit: "messages_next_visit",
  tips: "marketing",
  offers: "offers",
};

/** Under which purpose her yes or no to it stands in the register of agreements. */
export function purposeOf(category: MessageCategory): ConsentPurpose {
  return purposes[category];
}

export function isMessageCategory(text: string): text is MessageCategory {
  return messageCategories.some((one) => one === text);
}

/** Whether it comes to her who has said nothing about it. */
export function comesUnasked(category: MessageCategory): boolean {
  return untilRefused.includes(category);
}

/** The wording of the menu in messages.ftl. */
export const messagesVersion = "messages-2026-12";

/** Whether it comes, by what stands in the register: a row that still counts is a yes, rows that are all over are a no, none is what holds for everybody. */
export function comesToHer(category: MessageCategory, said: readonly { withdrawnAt: Date | null }[]): boolean {
  if (said.length === 0) return comesUnasked(category);
  return said.some(({ withdrawnAt }) => withdrawnAt === null);
}

/** What is sent to many: a skin tip or a greeting, or an offer. */
export const broadcastCategories = ["tips", "offers"] as const;
export type BroadcastCategory = (typeof broadcastCategories)[number];
