export const consentPurposes = [
  ...(["health_data", "marketing", "model", "photos", "treatment", "guardian"] as const),
  ...(["offers", "messages_reminders", "messages_care", "messages_next_visit"] as const),
] as const;
/**
 * What a customer agrees to, each on its own: her health answers, tips (marketing), offers, a language model, photos, the risks of a treatment;
 * for who is 14 to 17 her guardian's word; and the kinds of messages that come until she says no (messages_…, message-categories.ts).
 */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The wording a customer agreed to, as it stands in consent.ftl; grows when the words change their meaning. */
export const marketingConsentVersion = "marketing-1";
/** The guardian's word stands in family.ftl. */
export const guardianConsentVersion = "guardian-2026-11";
export const photosConsentVersion = "photos-2026-11";
export const modelConsentVersion = "model-1";
