export const consentPurposes = ["health_data", "marketing", "model", "photos"] as const;
/** What a customer agrees to, each on its own: her health answers, tips and offers, a language model, photos. */
export type ConsentPurpose = (typeof consentPurposes)[number];

/** The wording a customer agreed to, as it stands in consent.ftl; grows when the words change their meaning. */
export const marketingConsentVersion = "marketing-1";
export const modelConsentVersion = "model-1";
