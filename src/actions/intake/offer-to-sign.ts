import { riskOffer, type SignatureState } from "../../domain/intake/risk-notice.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import { comingVisitIds } from "../../storage/intake.ts";
import { readSignatures, sameVisitIds } from "../../storage/signatures.ts";
import type { Tx } from "../../storage/store.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";

/** The way to the notices of the visit of an appointment that are not signed yet; null when nothing is left to sign. */
export async function offerToSignVisit(tx: Tx, appointmentId: string): Promise<Outgoing | null> {
  return offerToSign(tx, await sameVisitIds(tx, appointmentId), "risk-offer");
}

/** Her next appointment whose risks are to be signed; where all are signed already, the next of those; null when there is none. */
export async function nextToSign(tx: Tx, customerId: string, now: Date): Promise<string | null> {
  const ids = await comingVisitIds(tx, customerId, now);
  const signatures = await readSignatures(tx, ids);
  const inState = (state: SignatureState) => ids.find((id) => signatures.get(id)?.state === state);
  return inState("unsigned") ?? inState("signed") ?? null;
}

async function offerToSign(
  tx: Tx,
  appointmentIds: readonly string[],
  key: "risk-offer" | "risk-remind",
): Promise<Outgoing | null> {
  const signatures = await readSignatures(tx, appointmentIds);
  return riskOffer(
    key,
    appointmentIds.flatMap((id) => {
      const one = signatures.get(id);
      return one?.state === "unsigned" ? [one] : [];
    }),
  );
}

/** Sends that way to a chat of hers, after what it belongs to ("booked", a reminder); nothing when all is signed. */
export async function askToSign(
  context: ActionContext,
  visit: { chatId: string | null; customerId: string; parts: readonly { id: string }[] },
  as: { key: "risk-offer" | "risk-remind"; dedupeKey: string },
): Promise<void> {
  if (!visit.chatId) return;
  const ids = visit.parts.map(({ id }) => id);
  const offer = await offerToSign(context.tx, ids, as.key);
  if (!offer) return;
  const outgoing = { ...offer, purpose: "care" as const };
  await sendMessage(context, { chatId: visit.chatId, about: visit.customerId, outgoing, dedupeKey: as.dedupeKey });
}
