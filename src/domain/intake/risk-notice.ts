import { treatmentSkin } from "../booking/skin-catalogue.ts";
import type { LocalText } from "../message/locale.ts";
import { button, message, type Outgoing, phrase } from "../message/outgoing.ts";

/** Kinds of treatment whose risks are told and signed before: each has a sentence "risk-notice-<kind>". Not yet reviewed by a clinician. */
export const riskKinds = ["peel", "needling", "light", "heat", "injection", "tattoo"] as const;
export type RiskKind = (typeof riskKinds)[number];

const kindOfFamily: Partial<Record<string, RiskKind>> = {
  peel: "peel",
  needling: "needling",
  light: "light",
  tightening: "heat",
  body_device: "heat",
  filler: "injection",
  botulinum: "injection",
  booster: "injection",
  brow_tattoo: "tattoo",
};

/** Which risks are told before a treatment; null when it needs no signature. */
export function riskKindOf(treatment: string): RiskKind | null {
  return kindOfFamily[treatmentSkin(treatment)?.family ?? ""] ?? null;
}

/** The wording that is signed; a changed wording gets a new version. */
export function riskVersion(kind: RiskKind): string {
  return `risk-${kind}-2026-11`;
}

/** The code under which the signature stands beside the answers of the visit. */
export const SIGNATURE = "risk_signature";

/** What of a visit decides whether its risks are signed. */
export interface ToSign {
  treatment: string;
  /** A patch test or a consultation is no treatment: nothing is signed for it. */
  prepares: string | null;
  answers: readonly { code: string; value?: string | undefined }[];
}

export type SignatureState = "not_needed" | "unsigned" | "signed";

/** Whether the risks of a visit are signed. A signature counts for its kind of treatment only. */
export function signatureState({ treatment, prepares, answers }: ToSign): SignatureState {
  const kind = riskKindOf(treatment);
  if (!kind || prepares) return "not_needed";
  const signed = answers.some(({ code, value }) => code === SIGNATURE && (value ?? "").startsWith(`risk-${kind}-`));
  return signed ? "signed" : "unsigned";
}

/** One treatment whose risks she has not signed yet. */
export interface Unsigned {
  appointmentId: string;
  service: LocalText;
}

/** The way to the notices that are not signed: at the booking ("risk-offer"), again in a reminder. Null when there is none. */
export function riskOffer(key: "risk-offer" | "risk-remind", unsigned: readonly Unsigned[]): Outgoing | null {
  if (unsigned.length === 0) return null;
  const several = unsigned.length > 1;
  const rows = unsigned.map(({ appointmentId, service }) => {
    const label = several ? phrase("risk-button-read-one", { service }) : phrase("risk-button-read");
    return [button(label, `go:risk:${appointmentId}`)];
  });
  return message(phrase(key), rows);
}

const refusals = /^(不|没|算了|no\b|not\b|later|stop|cancel)/i;
const agreements =
  /^(我?(已经?)?(看过|读过|知道了?|了解|同意|签字?)(了)?(并?同意)?|同意|可以|好的?|i agree|agreed?|yes|ok(ay)?|signed?)$/i;

/** What her words to the notice mean: an agreement, a name that she signs with, or neither. */
export function signatureIn(text: string): { signs: true; name: string | null } | { signs: false } {
  const words = text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！]+$/u, "");
  if (agreements.test(words)) return { signs: true, name: null };
  if (refusals.test(words) || /[?？]$/.test(words)) return { signs: false };
  const signed =
    /^(?:我是|我叫|签名[:：]?|signed[:,]?|i am|my name is)?\s*(\p{Script=Han}{2,5}|\p{L}[\p{L}'.-]+(?: \p{L}[\p{L}'.-]*){1,4})$/iu.exec(
      words,
    );
  return signed?.[1] ? { signs: true, name: signed[1] } : { signs: false };
}
