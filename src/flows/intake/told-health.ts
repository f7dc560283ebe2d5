import type { ActionContext } from "../../actions/context.ts";
import { hasHealthConsent } from "../../actions/intake/health-consent.ts";
import { keepToldHealth } from "../../actions/intake/keep-told-health.ts";
import type { ToldHealth } from "../../domain/intake/health-told.ts";
import { keepOffer } from "../../domain/intake/keep-offer.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import type { FlowContext } from "../flow.ts";

type Where = Pick<FlowContext, "customer" | "chat" | "branch">;

/** Keeps what she tells of her health when she has agreed to that; else the question whether it may be kept; null when there is nothing to ask. */
export async function keepOrOffer(
  context: ActionContext,
  { customer, chat, branch }: Where,
  told: ToldHealth[],
): Promise<Outgoing | null> {
  const sure = told.filter(({ answer }) => answer === "yes");
  if (sure.length === 0) return null;
  await keepToldHealth(context, { customerId: customer.id, chatId: chat.id, locale: chat.locale, told: sure });
  return (await hasHealthConsent(context, customer.id)) ? null : keepOffer(sure, branch.name);
}
