import { message, phrase } from "../../domain/message/outgoing.ts";
import { readCase } from "../../storage/cases.ts";
import { type ChatOwner, noteUnreachable, unclosedCaseOf } from "../../storage/cases-chats.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { addStaffTask } from "./add-staff-task.ts";
import { tellStaff } from "./tell-staff.ts";

/** Notes that the messenger delivers nothing to a chat any more (blocked, gone): staff get one task to phone her; the second time changes nothing. */
export async function markUnreachable(context: ActionContext, input: { chatId: string }): Promise<void> {
  const chat = await noteUnreachable(context.tx, input.chatId, context.now);
  if (!chat) return;
  await recordAudit(context, "chat.unreachable", { kind: "chat", id: chat.id });
  const dedupeKey = `unreachable:${chat.id}:${context.now.getTime()}`;
  if (chat.kind === "staff_group") {
    const reason = "cases-task-group-lost";
    await addStaffTask(context, { branchId: chat.branchId, kind: "group_lost", reason, dedupeKey });
  } else if (chat.customerId) {
    await askForCall(context, chat, dedupeKey);
  }
}

async function askForCall(context: ActionContext, chat: ChatOwner, dedupeKey: string): Promise<void> {
  const { branchId, customerId } = chat;
  const caseId = await unclosedCaseOf(context.tx, chat.id);
  const reason = "cases-task-unreachable";
  await addStaffTask(context, { branchId, customerId, caseId, kind: "phone", reason, dedupeKey });
  const file = caseId ? await readCase(context.tx, caseId) : null;
  if (file) await tellStaff(context, file, message(phrase("cases-unreachable", { number: String(file.number) })));
}
