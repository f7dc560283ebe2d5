import { z } from "zod";
import { type RiskAhead, readRisk, signRisk } from "../../actions/intake/sign-risk.ts";
import { careContent } from "../../domain/care/care-content.ts";
import { signatureIn } from "../../domain/intake/risk-notice.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

const schema = z.object({ appointmentId: z.string() });
type RiskState = z.infer<typeof schema>;
type Result = FlowResult<RiskState>;

/** The risks of a treatment, told before the visit and signed by a tap or by her name; the argument is the appointment. */
export const riskFlow: Flow<RiskState> = {
  name: "risk",
  version: 1,
  parse: (saved) => schema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    const appointmentId = event.kind === "start" ? event.argument : state?.appointmentId;
    if (!appointmentId) return { kind: "pass" };
    if (event.kind === "choice") return event.choice === "agree" ? sign(context, appointmentId, null) : inPerson();
    const signature = event.kind === "text" ? signatureIn(event.text) : null;
    if (signature?.signs) return sign(context, appointmentId, signature.name);
    if (event.kind === "text") return { kind: "pass" };
    return show(context, appointmentId);
  },
};

async function show(context: FlowContext, appointmentId: string): Promise<Result> {
  const risk = await readRisk(context, { customerId: context.customer.id, appointmentId });
  if (!risk.ok) return { kind: "done", replies: [message(phrase(`risk-${risk.reason}`))] };
  if (risk.signed) return { kind: "done", replies: [signedMessage(context, risk, "risk-signed-already")] };
  return { kind: "stay", state: { appointmentId }, replies: [expectedMessage(risk), notice(context, risk)] };
}

/** What to expect, in the words of the care texts. */
function expectedMessage({ visit }: RiskAhead): Outgoing {
  const content = careContent(visit.treatment);
  const first = phrase("risk-before", { service: visit.service });
  return message(content ? [first, { literal: content.expected }] : first);
}

function notice(context: FlowContext, { kind }: RiskAhead): Outgoing {
  return message(
    [phrase(`risk-notice-${kind}`), phrase("risk-ask")],
    [[context.choice(phrase("risk-button-agree"), "agree")], [context.choice(phrase("risk-button-person"), "person")]],
  );
}

async function sign(context: FlowContext, appointmentId: string, name: string | null): Promise<Result> {
  const { customer, chat } = context;
  const risk = await signRisk(context, { customerId: customer.id, appointmentId, name, via: chat.id });
  if (!risk.ok) return { kind: "done", replies: [message(phrase(`risk-${risk.reason}`))] };
  return { kind: "done", replies: [signedMessage(context, risk, "risk-signed")] };
}

function signedMessage({ branch, customer }: FlowContext, { visit, signed }: RiskAhead, key: string): Outgoing {
  const when = { instant: signed?.at ?? visit.startsAt.toISOString(), zone: branch.zone, style: "dateTime" as const };
  return message(phrase(key, { service: visit.service, name: signed?.words ?? customer.name, when }));
}

function inPerson(): Result {
  return { kind: "done", replies: [message(phrase("risk-in-person"))] };
}
