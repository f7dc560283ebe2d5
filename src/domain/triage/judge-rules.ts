import { atLeast, graver, type Severity } from "./decision.ts";
import { judgeSigns } from "./judge-signs.ts";
import { type Heard, judgeTalk } from "./judge-talk.ts";
import type { Reading } from "./reading/reading.ts";
import type { Judgement } from "./weighing/verdict.ts";

function join(judgements: readonly Judgement[]): Judgement {
  const severity = judgements.reduce<Severity>((gravest, { severity: one }) => graver(gravest, one), "routine");
  const sorted = judgements.toSorted(
    (a, b) => Number(atLeast(b.severity, a.severity)) - Number(atLeast(a.severity, b.severity)),
  );
  const firm = judgements.filter((one) => one.firm !== undefined && one.severity === severity);
  const always = firm.some((one) => one.firm === "always");
  return {
    severity,
    reasons: sorted.flatMap(({ reasons }) => reasons),
    firm: always ? "always" : firm[0]?.firm,
  };
}

/** Never weighed: a wish to die, and what the calendar decides (redness beyond its days, lumps and dents that come late, a lid alone). */
const exact: ReadonlySet<string> = new Set([
  "SELF_HARM",
  "PROLONGED_REDNESS",
  "PTOSIS_ISOLATED",
  "LATE_LUMPS_NTM",
  "DELAYED_NODULE_INFLAMED",
  "FAT_LOSS_DENT",
]);

/** Names that nobody uses of anything else; people seldom write them, so the scales hardly know them. */
const namedOutright =
  /(?<![a-z])(?:seizures?|convuls\w*|unconscious|anaphyla\w*|epilep\w*)(?![a-z])|抽搐|癫痫|昏迷|休克|失明|口吐白沫|不省人事/;

function signsOf(reading: Reading): Judgement {
  const signs = judgeSigns(reading);
  const named = signs.reasons.some(({ code, evidence }) => exact.has(code) || namedOutright.test(evidence));
  return named ? { ...signs, firm: "named" } : signs;
}

/** What the rules say of a message: its signs, those of it together with the messages before it, and what is no sign of the body. */
export function judgeRules(heard: Heard, together: Reading | undefined): Judgement {
  const signs = [heard.reading, ...(together === undefined ? [] : [together])].map(signsOf);
  return join([...signs, judgeTalk(heard)]);
}
