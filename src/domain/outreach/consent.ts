export const consentPurposes = ["health_data", "marketing", "model", "photos", "treatment", "guardian"] as const;
/** What a customer agrees to, each on its own: her health answers, tips and offers, a language model, photos, the risks of a treatment; and for who is 14 to 17 her guardian's word. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The wording a customer agreed to, as it stands in consent.ftl; grows when the words change their meaning. */
export const marketingConsentVersion = "marketing-1";
/** The guardian's word stands in family.ftl. */
export const guardianConsentVersion = "guardian-2026-11";
export const photosConsentVersion = "photos-2026-11";
export const modelConsentVersion = "model-1";
