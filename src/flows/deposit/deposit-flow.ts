import { giveBackDeposit } from "../../actions/booking/let-deposit-go.ts";
import { lapsedMessage } from "../../domain/booking/deposit-messages.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { Flow } from "../flow.ts";

/** The button under an invoice, "back:<payment>": she does not want to pay, and the time is free again. It keeps no state. */
export const depositFlow: Flow<never> = {
  name: "deposit",
  version: 1,
  parse: () => null,
  async step(_state, event, context) {
    if (event.kind !== "start") return { kind: "pass" };
    const [verb, paymentId = ""] = event.argument.split(":");
    if (verb !== "back") return { kind: "pass" };
    const result = await giveBackDeposit(context, { paymentId });
    if (result.ok) return { kind: "done", replies: [lapsedMessage(result.deposit, "given-back")] };
    return { kind: "done", replies: [message(phrase("deposit-not-open"))] };
  },
};
