import { z } from "zod";
import { renameCustomer } from "../../actions/customers/rename-customer.ts";
import { nextToSign } from "../../actions/intake/offer-to-sign.ts";
import { type RiskAhead, readRisk, signRisk } from "../../actions/intake/sign-risk.ts";
import { careContent } from "../../domain/care/care-content.ts";
import { isGuestName } from "../../domain/customers/contact-told.ts";
import { signatureIn } from "../../domain/intake/risk-notice.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { Flow, FlowContext, FlowResult } from "../flow.ts";

/** `name`: what she wrote and may have meant as her signature. */
const schema = z.object({ appointmentId: z.string(), name: z.string().optional() });
type RiskState = z.infer<typeof schema>;
type Result = FlowResult<RiskState>;

/** The risks of a treatment, told before the visit and signed by a tap or by her name; the argument is the appointment, nothing for the next one that is to be signed. */
export const riskFlow: Flow<RiskState> = {
  name: "risk",
  version: 1,
  parse: (saved) => schema.safeParse(saved).data ?? null,
  async step(state, event, context) {
    if (event.kind === "media") return { kind: "pass" };
    const appointmentId = event.kind === "start" ? await asked(event.argument, context) : state?.appointmentId;
    if (!appointmentId) return event.kind === "start" ? none() : { kind: "pass" };
    if (event.kind === "choice") return choose(event.choice, { ...state, appointmentId }, context);
    if (event.kind !== "text") return show(context, appointmentId);
    const signature = signatureIn(event.text, context.customer.name);
    if (signature.signs === "yes") return sign(context, appointmentId, signature.name);
    return signature.signs === "perhaps" ? askName(context, appointmentId, signature.name) : { kind: "pass" };
  },
};

async function choose(choice: string, { appointmentId, name }: RiskState, context: FlowContext): Promise<Result> {
  if (choice === "agree") return sign(context, appointmentId, null);
  return choice === "named" && name ? sign(context, appointmentId, name) : inPerson();
}

/** A name is read back before it is a signature. */
function askName(context: FlowContext, appointmentId: string, name: string): Result {
  const rows = [
    [context.choice(phrase("risk-button-named"), "named")],
    [context.choice(phrase("risk-button-person"), "person")],
  ];
  return { kind: "stay", state: { appointmentId, name }, replies: [message(phrase("risk-named", { name }), rows)] };
}

/** The appointment that is named; without one the next that is to be signed. */
async function asked(argument: string, { tx, customer, now }: FlowContext): Promise<string | null> {
  return argument || nextToSign(tx, customer.id, now);
}

function none(): Result {
  return { kind: "done", replies: [message(phrase("risk-no_visit"))] };
}

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
  // Who signs with her name is no "Guest 1234" any more.
  if (name && isGuestName(customer.name)) await renameCustomer(context, { customerId: customer.id, name });
  return { kind: "done", replies: [signedMessage(context, risk, "risk-signed")] };
}

function signedMessage({ branch, customer }: FlowContext, { visit, signed }: RiskAhead, key: string): Outgoing {
  const when = { instant: signed?.at ?? visit.startsAt.toISOString(), zone: branch.zone, style: "dateTime" as const };
  return message(phrase(key, { service: visit.service, name: signed?.words ?? customer.name, when }));
}

function inPerson(): Result {
  return { kind: "done", replies: [message(phrase("risk-in-person"))] };
}
