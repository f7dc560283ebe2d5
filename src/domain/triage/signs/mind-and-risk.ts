import { after, either, feels, type Rule, together } from "./rule.ts";

/** The mind, poisons, pregnancy, and facts the salon must know. */
export const mindAndRisk: readonly Rule[] = [
  { code: "SELF_HARM", severity: "urgent", when: feels(["self_harm"]) },
  { code: "INGESTION", severity: "urgent", when: feels(["swallowed_product"]) },
  {
    code: "PREGNANCY_ALARM",
    severity: "urgent",
    when: together(feels(["pregnant"]), either(feels(["bleeding", "belly_pain", "fainted", "dizzy", "pain_severe"]))),
  },
  {
    code: "UNDISCLOSED_RISK",
    severity: "today",
    when: together(feels(["pregnant", "pacemaker", "risk_fact"]), ({ context }) =>
      context.day !== undefined || context.treatments.size > 0 ? [] : undefined,
    ),
  },
  { code: "UNDISCLOSED_RISK", severity: "watch", when: feels(["pregnant", "pacemaker", "risk_fact"]) },
  { code: "DISTRESS", severity: "today", when: feels(["distress"]) },
  {
    code: "DISTRESS",
    severity: "today",
    when: together(feels(["sleepless"]), after("injection", "device", "peel", "eyework", "needling")),
  },
];
