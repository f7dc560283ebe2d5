import treatments from "../clinical/treatments.json" with { type: "json" };

const injected: readonly string[] = ["FILLER", "BOTOX", "SKIN_BOOSTER", "MESO_LIPOLYSIS"];
const numbed = new Set(
  treatments.filter((one) => one.redFlags.includes("ANAESTHETIC_TOXICITY")).map((one) => one.code),
);

/** Whether something is injected: there any worsening is urgent, and the first hours count. Source: clinical facts, section 0 and the trend rule of section 2. */
export function isInjected(treatment: string): boolean {
  return injected.includes(treatment);
}

/** Whether the first questions come after 3 hours and at bedtime: injections, and what is done under numbing cream. Source: clinical facts, section 4. */
export function isAskedEarly(treatment: string): boolean {
  return isInjected(treatment) || numbed.has(treatment);
}
