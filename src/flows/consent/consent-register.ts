import { giveConsent } from "../../actions/customers/give-consent.ts";
import { hasConsent } from "../../actions/customers/has-consent.ts";
import { withdrawConsent } from "../../actions/customers/withdraw-consent.ts";
import { nextToSign } from "../../actions/intake/offer-to-sign.ts";
import { withdrawSignature } from "../../actions/intake/withdraw-signature.ts";
import { wantAskedPhotos } from "../../actions/photos/want-asked-photos.ts";
import { button, type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { photosConsentVersion } from "../../domain/outreach/consent.ts";
import type { FlowContext } from "../flow.ts";

/** Where each agreement is taken back, and where one that is missing can be given. */
const register = [
  { purpose: "health_data", end: "go:intake:withdraw", give: null },
  { purpose: "treatment", end: "go:consent:treatment-no", give: null },
  { purpose: "photos", end: "go:consent:photos-no", give: "go:consent:photos-yes" },
  { purpose: "marketing", end: "go:consent:stop", give: "go:consent:yes" },
  { purpose: "offers", end: "go:messages:off:offers", give: "go:messages:on:offers" },
  { purpose: "model", end: "go:consent:model-stop", give: null },
] as const;

/** Everything she may have agreed to, each with the way to take it back; photos and tips can be given here too. */
export async function showRegister(context: FlowContext): Promise<Outgoing[]> {
  const lines: Line[] = [phrase("consent-register")];
  const rows = [];
  for (const { purpose, end, give } of register) {
    const agrees = await hasConsent(context.tx, context.customer.id, purpose);
    lines.push(
      phrase("consent-register-line", { what: phrase(`consent-what-${purpose}`), agrees: agrees ? "yes" : "no" }),
    );
    if (agrees) rows.push([button(phrase("consent-button-end", { what: phrase(`consent-what-${purpose}`) }), end)]);
    else if (purpose === "treatment") rows.push(...(await toSign(context)));
    else if (give)
      rows.push([button(phrase("consent-button-give", { what: phrase(`consent-what-${purpose}`) }), give)]);
  }
  return [message(lines, rows)];
}

/** A visit to come whose risks she has not signed: she reads and signs from here. */
async function toSign({ tx, customer, now }: FlowContext) {
  const appointmentId = await nextToSign(tx, customer.id, now);
  return appointmentId ? [[button(phrase("risk-button-sign"), `go:risk:${appointmentId}`)]] : [];
}

/** Photos before and after are taken and kept only with this. */
export async function agreeToPhotos(context: FlowContext): Promise<Outgoing[]> {
  const agreement = { purpose: "photos" as const, version: photosConsentVersion, via: context.chat.id };
  await giveConsent(context, { customerId: context.customer.id, ...agreement });
  const { coming, again } = await wantAskedPhotos(context, { customerId: context.customer.id });
  const given = [phrase("consent-photos-given", { salon: context.branch.name })];
  if (coming > 0) given.push(phrase("photo-coming"));
  return [message(again > 0 ? [...given, phrase("photo-send-again")] : given)];
}

export async function endPhotos(context: FlowContext): Promise<Outgoing[]> {
  const ended = await withdrawConsent(context, { customerId: context.customer.id, purpose: "photos" });
  if (!ended.ok || !ended.had) return [message(phrase("consent-photos-none"))];
  return [message(phrase(ended.photosHeld > 0 ? "consent-photos-ended-held" : "consent-photos-ended"))];
}

export async function endSignature(context: FlowContext): Promise<Outgoing[]> {
  const { had } = await withdrawSignature(context, { customerId: context.customer.id });
  return [message(phrase(had ? "risk-withdrawn" : "risk-nothing-to-withdraw"))];
}
