import { askAboutModel } from "../../actions/customers/ask-about-model.ts";
import { giveConsent } from "../../actions/customers/give-consent.ts";
import { hasConsent } from "../../actions/customers/has-consent.ts";
import { withdrawConsent } from "../../actions/customers/withdraw-consent.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { modelConsentVersion } from "../../domain/outreach/consent.ts";
import type { FlowContext } from "../flow.ts";

const yes = button(phrase("consent-model-button-yes"), "go:consent:model-yes");
const no = button(phrase("consent-model-button-no"), "go:consent:model-no");
const stop = button(phrase("consent-model-button-stop"), "go:consent:model-stop");

/** Asks, once and only where the salon has a model, whether it may read her messages a second time. */
export async function offerModel(context: FlowContext): Promise<Outgoing[]> {
  const asked = await askAboutModel(context, { customerId: context.customer.id });
  return asked.ok ? [question(context)] : [];
}

/** Shows what is agreed and lets her change it. */
export async function showModel(context: FlowContext): Promise<Outgoing[]> {
  const agrees = await hasConsent(context.tx, context.customer.id, "model");
  if (agrees) return [message(phrase("consent-model-status-yes"), [[stop]])];
  return [context.hasSecondReader ? question(context) : message(phrase("consent-model-none"))];
}

/** She agrees; without a model there is nothing to agree to. */
export async function agreeToModel(context: FlowContext): Promise<Outgoing[]> {
  if (!context.hasSecondReader) return [message(phrase("consent-model-none"))];
  await giveConsent(context, {
    customerId: context.customer.id,
    purpose: "model",
    version: modelConsentVersion,
    via: context.chat.id,
  });
  return [message(phrase("consent-model-given"), [[stop]])];
}

/** She does not agree, or not any more: the rules and people go on as before. */
export async function endModel(context: FlowContext): Promise<Outgoing[]> {
  await withdrawConsent(context, { customerId: context.customer.id, purpose: "model" });
  return [message(phrase("consent-model-stopped"))];
}

function question(context: FlowContext): Outgoing {
  const lines = [
    phrase("consent-model-ask", { salon: context.branch.name }),
    phrase("consent-model-leaves"),
    phrase("consent-model-free"),
  ];
  return message(lines, [[yes, no]]);
}
