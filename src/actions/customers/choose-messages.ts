import {
  comesUnasked,
  type MessageCategory,
  messagesVersion,
  purposeOf,
} from "../../domain/outreach/message-categories.ts";
import {
  insertRefusal,
  type MessageChoice,
  putChoiceReason,
  readMessageChoices,
  takeBackWaiting,
} from "../../storage/message-choices.ts";
import { endConsent, insertConsent } from "../../storage/outreach-consents.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

export interface MessagesToChoose {
  customerId: string;
  category: MessageCategory;
  on: boolean;
  /** The chat she said it in, or the staff id of who wrote it down for her. */
  via: string;
  /** Staff must say why; at most 200 characters. */
  why?: string;
}

const LONGEST_WHY = 200;

/**
 * Turns a kind of messages on or off for a customer, at once, also for what waits in the outbox; the same wish a second time changes nothing.
 * Staff who do it for her say why (why_missing).
 */
export async function chooseMessages(
  context: ActionContext,
  wish: MessagesToChoose,
): Promise<{ ok: true; choices: MessageChoice[] } | EditRefusal | { ok: false; reason: "why_missing" }> {
  const { customerId, category, on, via } = wish;
  const refusal = await whyNotEdit(context, customerId);
  if (refusal) return refusal;
  const why = (wish.why ?? "").trim().slice(0, LONGEST_WHY);
  if (context.actor.kind === "staff" && why === "") return { ok: false, reason: "why_missing" };
  const before = (await readMessageChoices(context.tx, customerId)).find((one) => one.category === category);
  if (before?.on === on) return { ok: true, choices: await readMessageChoices(context.tx, customerId) };
  await write(context, { ...wish, via });
  if (!on) await takeBackWaiting(context.tx, customerId, category);
  if (why) await putChoiceReason(context.tx, customerId, category, why);
  await recordAudit(context, "customer.messages", { kind: "customer", id: customerId }, { category, on });
  return { ok: true, choices: await readMessageChoices(context.tx, customerId) };
}

async function write(context: ActionContext, { customerId, category, on, via }: MessagesToChoose): Promise<void> {
  const { tx, now } = context;
  const id = context.newId();
  const version = messagesVersion;
  if (on) {
    const consent = { id, customerId, purpose: purposeOf(category), version, givenAt: now, via };
    await insertConsent(tx, consent);
    return;
  }
  const had = await endConsent(tx, customerId, purposeOf(category), now);
  if (!had && comesUnasked(category)) await insertRefusal(tx, { id, customerId, category, version, at: now, via });
}

/** Which kinds of messages come to a customer. Whose file may be read is the caller's question. */
export function messageChoices(context: Pick<ActionContext, "tx">, customerId: string): Promise<MessageChoice[]> {
  return readMessageChoices(context.tx, customerId);
}

export type { MessageChoice } from "../../storage/message-choices.ts";
