import { prepMessage } from "../../domain/file/prep-messages.ts";
import { staffGroupOf } from "../../storage/cases-facts.ts";
import { readPrepFacts, roomName, staffChatOf } from "../../storage/prep-facts.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";
import { stillComing } from "./still-coming.ts";

/** Later than this after the beginning the card is of no use: the house was down. */
const USEFUL_MS = 10 * 60_000;

/**
 * A quarter of an hour before the visit: to the beautician's own chat, else to the staff group, who comes, how she likes it, and the address
 * of the card. Neither holds a word of her health or her own words; without either chat the card is only on the board.
 */
export async function sendPrepCard(
  context: ActionContext,
  item: { appointmentId: string | null; payload: unknown },
): Promise<null> {
  const visit = await stillComing(context, item);
  if (!visit || context.now.getTime() > visit.startsAt.getTime() + USEFUL_MS) return null;
  const { tx, publicUrl } = context;
  const chat = (await staffChatOf(tx, visit.staff.id)) ?? (await staffGroupOf(tx, visit.branchId));
  if (!chat) return null;
  const { comfort, lookFirst } = await readPrepFacts(tx, visit.id, visit.customerId);
  const room = visit.roomId ? await roomName(tx, visit.roomId) : null;
  const address = publicUrl ? `${publicUrl}/board/prep/${visit.id}` : null;
  await sendMessage(context, {
    chatId: chat.id,
    outgoing: prepMessage(visit, { comfort, lookFirst, room, address }),
    dedupeKey: `prep.card:${visit.id}:${visit.sequence}`,
  });
  return null;
}
