import { askAboutTips } from "../../actions/customers/ask-about-tips.ts";
import { giveConsent } from "../../actions/customers/give-consent.ts";
import { hasConsent } from "../../actions/customers/has-consent.ts";
import { withdrawConsent } from "../../actions/customers/withdraw-consent.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { marketingConsentVersion } from "../../domain/outreach/consent.ts";
import type { Flow, FlowContext } from "../flow.ts";
import { agreeToPhotos, endPhotos, endSignature, showRegister } from "./consent-register.ts";
import { agreeToModel, endModel, offerModel, showModel } from "./model-consent.ts";

const yes = button(phrase("consent-button-yes"), "go:consent:yes");
const no = button(phrase("consent-button-no"), "go:consent:no");
const stop = button(phrase("consent-button-stop"), "go:consent:stop");
const back = button(phrase("consent-button-back"), "go:consent:yes");

/**
 * Whether a customer wants tips: asked once (ask), answered (yes, no), and stopped at any time (stop); then, where the salon
 * has a model, whether it may read along (model-…). One question after the other. It saves nothing of its own.
 */
export const consentFlow: Flow<null> = {
  name: "consent",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    return { kind: "done", replies: await answer(event.argument, context) };
  },
};

async function answer(argument: string, context: FlowContext): Promise<Outgoing[]> {
  switch (argument) {
    case "ask":
      return ask(context);
    case "yes":
      return [...(await agree(context)), ...(await offerModel(context))];
    case "no":
      return [message(phrase("consent-no-thanks")), ...(await offerModel(context))];
    case "stop":
      return end(context);
    case "model":
      return showModel(context);
    case "model-yes":
      return agreeToModel(context);
    case "model-no":
    case "model-stop":
      return endModel(context);
    case "all":
      return showRegister(context);
    case "photos-yes":
      return agreeToPhotos(context);
    case "photos-not-now":
      return [message(phrase("photo-not-kept"))];
    case "photos-no":
      return endPhotos(context);
    case "treatment-no":
      return endSignature(context);
    default:
      return show(context);
  }
}

async function ask(context: FlowContext): Promise<Outgoing[]> {
  const asked = await askAboutTips(context, { customerId: context.customer.id });
  return asked.ok ? [message(phrase("consent-ask", { salon: context.branch.name }), [[yes, no]])] : offerModel(context);
}

async function agree(context: FlowContext): Promise<Outgoing[]> {
  await giveConsent(context, {
    customerId: context.customer.id,
    purpose: "marketing",
    version: marketingConsentVersion,
    via: context.chat.id,
  });
  return [message(phrase("consent-given"), [[stop], [button(phrase("consent-button-choose"), "go:messages:")]])];
}

async function end(context: FlowContext): Promise<Outgoing[]> {
  let had = false;
  // STOP ends everything that is sent to many.
  for (const purpose of ["marketing", "offers"] as const) {
    const ended = await withdrawConsent(context, { customerId: context.customer.id, purpose });
    had ||= ended.ok && ended.had;
  }
  return [message(phrase(had ? "consent-stopped" : "consent-nothing-to-stop"), [[back]])];
}

async function show(context: FlowContext): Promise<Outgoing[]> {
  const agrees = await hasConsent(context.tx, context.customer.id, "marketing");
  if (agrees) return [message(phrase("consent-status-yes"), [[stop]])];
  return [message(phrase("consent-status-no"), [[back]])];
}
