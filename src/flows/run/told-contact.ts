import { renameCustomer } from "../../actions/customers/rename-customer.ts";
import { setPhone } from "../../actions/customers/set-phone.ts";
import { contactTold, isGuestName } from "../../domain/customers/contact-told.ts";
import { message, phrase } from "../../domain/message/outgoing.ts";
import { phoneTold } from "../../domain/salon/desk-words.ts";
import type { TriageDecision } from "../../domain/triage/decision.ts";
import { triage } from "../../domain/triage/triage.ts";
import { comeBack } from "./come-back.ts";
import { startFlow } from "./run-flow.ts";
import { reply, type Turn } from "./turn-state.ts";

/** Conversations in which figures and names are answers. */
const answering: readonly string[] = ["intake", "checkin", "family", "phone"];

/** What is left of her words beside her name and number; null when all of them were that and are answered. */
export type BesideContact = { text: string; decision: TriageDecision } | null;

/**
 * "Ana Ruiz, 07700 900123. Friday is fine": her name (where the file has none yet) and her number go into her file, and the rest of her
 * words is taken for itself. undefined when she tells neither, or when what she tells beside it is for a person.
 */
export async function keepToldContact(turn: Turn, text: string): Promise<BesideContact | undefined> {
  if (answering.includes(turn.chat.flow ?? "")) return undefined;
  const told = contactTold(text);
  if (!told || (told.name === null && phoneTold(text) !== null)) return undefined;
  const decision = triage({ text: told.rest, locale: turn.chat.locale });
  if (told.rest !== "" && decision.severity !== "routine") return undefined;
  const { context, customer } = turn;
  let called: string | null = null;
  if (told.name !== null && isGuestName(customer.name)) {
    const renamed = await renameCustomer(context, { customerId: customer.id, name: told.name });
    if (renamed.ok) called = told.name;
    turn.customer = { ...turn.customer, name: called ?? customer.name };
  }
  const another = isAnother(customer.phone, told.phone);
  if (!another) {
    const set = await setPhone(context, { customerId: customer.id, phone: told.phone });
    if (!set.ok) return undefined;
    turn.customer = { ...turn.customer, phone: set.phone };
  }
  const { phone } = told;
  if (called !== null) reply(turn, message(phrase("core-contact-noted", { name: called, phone })));
  else if (!another) reply(turn, message(phrase("core-phone-noted", { phone })));
  if (told.rest !== "") return { text: told.rest, decision };
  if (another) await startFlow(turn, "phone", phone);
  else await comeBack(turn, "core-where-we-were");
  return null;
}

function isAnother(before: string | null, told: string): boolean {
  const bare = (number: string) => number.replace(/\D/g, "").replace(/^0+/, "");
  const [file, now] = [bare(before ?? ""), bare(told)];
  return file !== "" && !file.endsWith(now) && !now.endsWith(file);
}
