import { isChineseName } from "../booking/beautician-names.ts";
import { treatmentSkin } from "../booking/skin-catalogue.ts";
import type { LocalText } from "../message/locale.ts";
import { button, message, type Outgoing, phrase } from "../message/outgoing.ts";
import { simplify } from "../message/simplify.ts";

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

const signing =
  /^(我要|我想|我来|现在|帮我)?(去|来)?(签字|签名|签(一?下)?(知情)?同意书|看(一?下|一看)?风险(告知)?|签(一?下)?风险告知|风险告知)(吧|了)?$|^(i (want|would like|need) to |can i |let me )?(sign( (it|the )?(risk notice|consent( form)?|form))?|sign it|read the risks)( now)?$/i;

/** Whether the whole message asks to read and sign the risks of a visit to come: "签字", "I want to sign". */
export function asksToSign(text: string): boolean {
  return signing.test(
    simplify(text)
      .trim()
      .replace(/[。.!！?？]+$/u, ""),
  );
}

const refusals = /^(不|没|算了|no\b|not\b|later|stop|cancel)/i;
const agreements =
  /^(我?(已经?)?(看过|读过|知道了?|了解|同意|签字?)(了)?(并?同意)?|同意|可以|好的?|i agree|agreed?|yes|ok(ay)?|signed?)$/i;

export type SaidToNotice = { signs: "yes"; name: string | null } | { signs: "perhaps"; name: string } | { signs: "no" };

/** What her words to the notice mean: an agreement, her name (of her file, or said to be hers), what may be a name and is asked about first, or none of these: "有点怕" signs nothing. */
export function signatureIn(text: string, nameOnFile = ""): SaidToNotice {
  const words = text
    .normalize("NFKC")
    .trim()
    .replace(/[。.!！]+$/u, "");
  if (agreements.test(words)) return { signs: "yes", name: null };
  if (refusals.test(words) || /[?？]$/.test(words)) return { signs: "no" };
  const said = introduced.exec(words)?.[1]?.trim();
  if (said && nameShaped.test(said)) return { signs: "yes", name: said };
  if (words.toLowerCase() === nameOnFile.trim().toLowerCase()) return { signs: "yes", name: words };
  const mayBe = isChineseName(words) || latinName.test(words);
  return mayBe && !noName.test(words) ? { signs: "perhaps", name: words } : { signs: "no" };
}

const introduced = /^(?:我叫|我的名字是?|签名|簽名|签字|簽字|signed|signature|my name is)\s*[:：,，]?\s*(.+)$/iu;
const nameShaped = /^(\p{Script=Han}[\p{Script=Han}·]{1,6}|\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,4})$/u;
const latinName = /^\p{Script=Latin}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u;
/** Feelings and answers of two or three words. */
const noName =
  /[了吗嗎呢吧啊呀的怕疼痛贵貴]|\b(is|am|are|it|its|i|you|me|my|we|the|a|an|to|of|for|and|or|but|so|too|very|really|how|what|when|why|who|will|can|do|does|did|have|has|maybe|perhaps|please|thanks?|sorry|hello|hi|yes|no|not|tomorrow|today|later|sounds?|looks?|good|great|fine|scary|scared|nervous|in|on|at|with)\b/iu;
