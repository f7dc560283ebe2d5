import { comingAppointments, lastVisit } from "../../actions/booking/list-appointments.ts";
import { setPhone } from "../../actions/customers/set-phone.ts";
import { openIntake } from "../../actions/intake/open-intake.ts";
import { appointmentValues } from "../../domain/booking/appointment-messages.ts";
import { treatmentWords } from "../../domain/booking/service-synonyms.ts";
import { visitTopic } from "../../domain/booking/visit-topic.ts";
import { button, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { simplify } from "../../domain/message/simplify.ts";
import { asksForCall, type DeskTopic, deskPart, phoneTold } from "../../domain/salon/desk-words.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { callPerson } from "./call-person.ts";
import { comeBack } from "./come-back.ts";
import { menuButtons } from "./menu.ts";
import { startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

/** Conversations in which figures and words are answers. */
const answering: readonly string[] = ["intake", "checkin", "family"];

/** Answers what people ask a front desk beside a visit: what they had, whether they are reminded, invoices, packages, a new number. False for anything else. */
export async function answerAtDesk(turn: Turn, text: string, decision: TriageDecision): Promise<boolean> {
  if (answering.includes(turn.chat.flow ?? "") || decision.severity === "today") return false;
  if (decision.intent === "complaint") return false;
  if (await toldPhone(turn, text)) return true;
  const { zone } = turn.branch;
  const booking = visitTopic({ text, now: turn.context.now, zone, locale: turn.chat.locale }) === "booking";
  const part = booking ? null : deskPart(text);
  const answer = part === null ? null : await answerTo(turn, part.topic, text);
  if (!part || !answer) return false;
  reply(turn, answer);
  if (turn.chat.flow === null && wishesTreatment(part.rest)) await startFlow(turn, "booking", "", part.rest);
  else await comeBack(turn);
  return true;
}

/** "Can I get a facial", beside what was asked of the front desk. */
function wishesTreatment(words: string): boolean {
  const said = simplify(words);
  const wishes = /约|做|想|要|\b(book|get|have|like|want|come|appointment)\b/.test(said);
  return wishes && treatmentWords.some(([, treatment]) => treatment.test(said));
}

/** The number that she gives goes into her file; where another one stands there, she is asked whether it is a new one. False when she gives none. */
async function toldPhone(turn: Turn, text: string): Promise<boolean> {
  const phone = phoneTold(text);
  if (phone === null) return false;
  if (asksForCall(text)) await callPerson(turn, { kind: "human_request", severity: "today", words: text, reasons: [] });
  if (isAnother(turn, phone)) return startFlow(turn, "phone", phone);
  const kept = await keepPhone(turn, phone);
  if (kept === null) return false;
  reply(turn, message(phrase("core-phone-noted", { phone: kept })));
  const rest = text.replace(/\+?\d[\d\s().\-–—]{6,18}\d/, " ");
  if (turn.chat.flow === null && wishesTreatment(rest)) await startFlow(turn, "booking", "", rest);
  else await comeBack(turn);
  return true;
}

function isAnother({ customer }: Turn, phone: string): boolean {
  const figures = (text: string) => text.replace(/\D/g, "");
  const [file, told] = [figures(customer.phone ?? ""), figures(phone)];
  return file !== "" && !file.endsWith(told) && !told.endsWith(file);
}

async function keepPhone(turn: Turn, phone: string): Promise<string | null> {
  const set = await setPhone(turn.context, { customerId: turn.customer.id, phone });
  if (!set.ok || set.phone === null) return null;
  turn.customer = { ...turn.customer, phone: set.phone };
  return set.phone;
}

/** She wants to be phoned: under which number, or which one it is. Another one than that in her file is asked about. */
export async function answerCall(turn: Turn, text: string): Promise<void> {
  const told = phoneTold(text);
  const another = told !== null && isAnother(turn, told);
  if (told !== null && !another) await keepPhone(turn, told);
  const phone = told ?? turn.customer.phone;
  const salon = turn.branch.name;
  reply(turn, message(phone ? phrase("core-call-you", { salon, phone }) : phrase("core-call-which", { salon })));
  if (another) await startFlow(turn, "phone", told);
}

async function answerTo(turn: Turn, topic: DeskTopic, text: string): Promise<Outgoing | null> {
  const { context, customer, branch, chat } = turn;
  if (topic === "last_visit") return lastVisitAnswer(turn);
  if (topic === "form") return formAnswer(turn);
  if (topic === "reminder") {
    const [next] = await comingAppointments(context.tx, [customer.id, ...(customer.wardIds ?? [])], context.now);
    return next
      ? message(phrase("core-remind-coming", appointmentValues(next)))
      : message(phrase("core-remind-none"), chat.flow === null ? menuButtons().slice(0, 1) : []);
  }
  await callPerson(turn, {
    kind: "question",
    severity: "watch",
    words: text,
    reasons: [{ code: "NOT_UNDERSTOOD", evidence: "" }],
  });
  return message(phrase(`core-desk-${topic}`, { salon: branch.name }));
}

async function lastVisitAnswer({ context, customer }: Turn): Promise<Outgoing> {
  const last = await lastVisit(context.tx, customer.id);
  if (!last) return message(phrase("core-last-none"), menuButtons().slice(0, 1));
  const again = button(phrase("booking-button-again"), `go:booking:again:${last.id}`);
  return message(phrase("core-last-visit", appointmentValues(last)), [[again]]);
}

/** Whether her answers to the health questions have come; null when she has no visit to come. */
async function formAnswer({ context, customer }: Turn): Promise<Outgoing | null> {
  const opened = await openIntake(context, { customerId: customer.id });
  if (!opened.ok) return null;
  if (opened.intake.status === "finished") return message(phrase("core-form-here"));
  const goOn = button(phrase("core-go-on"), `go:intake:${opened.visit.appointmentId}`);
  return message(phrase("core-form-open"), [[goOn]]);
}
