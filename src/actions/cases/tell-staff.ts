import { type CardOccasion, caseCard } from "../../domain/cases/card.ts";
import type { CaseFile } from "../../domain/cases/case.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import { insertCard } from "../../storage/cases-cards.ts";
import { leadersChats, readCaseFacts, staffGroupOf } from "../../storage/cases-facts.ts";
import type { ActionContext } from "../context.ts";
import { sendMessage } from "../message/send-message.ts";

/** Sends a message about a case to the branch's staff group; an answer to that message is an answer to the case. Without a group only the board shows it; false then. */
export async function tellStaff(context: ActionContext, file: CaseFile, outgoing: Outgoing): Promise<boolean> {
  const group = await staffGroupOf(context.tx, file.branchId);
  if (group) await tellChat(context, file, group.id, outgoing);
  return group !== null;
}

/** Sends the card of a case to the staff group; a reminder also goes to the owner's and managers' own chats. */
export async function sendCard(context: ActionContext, occasion: CardOccasion, file: CaseFile): Promise<void> {
  const address = context.publicUrl ? `${context.publicUrl}/board/cases/${file.id}` : null;
  const card = caseCard(occasion, file, await readCaseFacts(context.tx, file, context.now), address);
  await tellStaff(context, file, card);
  if (occasion !== "reminder") return;
  for (const chat of await leadersChats(context.tx, file.branchId)) await tellChat(context, file, chat.id, card);
}

/** Sends a message about a case into one chat of staff; an answer to it is an answer to the case. */
export async function tellChat(
  context: ActionContext,
  file: CaseFile,
  chatId: string,
  outgoing: Outgoing,
): Promise<void> {
  const outboxId = await sendMessage(context, {
    chatId,
    outgoing: { ...outgoing, purpose: "staff" },
    caseId: file.id,
  });
  if (outboxId) await insertCard(context.tx, { id: context.newId(), caseId: file.id, chatId, outboxId });
}
