import { z } from "zod";
import { setPhone } from "../../actions/customers/set-phone.ts";
import { plainAnswer } from "../../domain/booking/answer-words.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

const stateSchema = z.object({ phone: z.string() });
type PhoneState = z.infer<typeof stateSchema>;

/** "Is 138… your new number?": another number than the one in her file takes its place only when she says so. The argument is the number. */
export const phoneFlow: Flow<PhoneState> = {
  name: "phone",
  version: 1,
  parse: (saved) => stateSchema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    if (event.kind === "start") return ask(context, { phone: event.argument });
    if (!state) return { kind: "pass" };
    if (event.kind === "again") return ask(context, state);
    const answer = event.kind === "choice" ? event.choice : answersPhone(event.text);
    if (answer === "yes") return take(context, state);
    return answer === "no" ? kept(context) : { kind: "pass" };
  },
};

/** Whether words answer that question; null when they speak of something else. */
export function answersPhone(text: string): "yes" | "no" | null {
  const plain = plainAnswer(text);
  if (plain === "yes" || plain === "change") return "yes";
  if (plain === "no" || plain === "stop") return "no";
  return null;
}

function ask(context: FlowContext, state: PhoneState): FlowResult<PhoneState> {
  const values = { phone: state.phone, before: endOf(context.writer.phone ?? "") };
  const yes = context.choice(phrase("core-phone-button-new"), "yes");
  const no = context.choice(phrase("core-phone-button-keep"), "no");
  return { kind: "stay", state, replies: [message(phrase("core-phone-ask", values), [[yes, no]])] };
}

/** The last figures are enough to know which one it is. */
function endOf(phone: string): string {
  return phone.slice(-4);
}

async function take(context: FlowContext, { phone }: PhoneState): Promise<FlowResult<PhoneState>> {
  const set = await setPhone(context, { customerId: context.writer.id, phone });
  return set.ok
    ? { kind: "done", replies: [message(phrase("core-phone-noted", { phone: set.phone ?? phone }))] }
    : kept(context);
}

function kept(context: FlowContext): FlowResult<PhoneState> {
  const before = endOf(context.writer.phone ?? "");
  return { kind: "done", replies: [message(phrase("core-phone-kept", { before }))] };
}
