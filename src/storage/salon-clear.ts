import type { Tx } from "./store.ts";

/** Models that stay when the demo salon goes: what was received, the append-only audit, settings, and access that moves to the new owner. */
export const keptWithTheDemo = ["InboundEvent", "AuditEntry", "Setting", "LoginLink", "BoardSession", "ApiToken"];

/** Deletes a whole demo: every salon, customer, chat, message and appointment, but not the chats of linked staff groups. */
export async function clearDemo(tx: Tx, keepChatKeys: string[]): Promise<void> {
  await clearWork(tx);
  await clearPeople(tx, keepChatKeys);
  await clearSalon(tx);
}

async function clearWork(tx: Tx): Promise<void> {
  await tx.broadcastRecipient.deleteMany();
  await tx.broadcast.deleteMany();
  await tx.checkIn.deleteMany();
  await tx.dueItem.deleteMany();
  await tx.intake.deleteMany();
  await tx.skinNote.deleteMany();
  await tx.photo.deleteMany();
  await tx.visitProduct.deleteMany();
  await tx.visitRecord.deleteMany();
  await tx.customerFact.deleteMany();
  await tx.payment.deleteMany();
  await tx.packageUse.deleteMany();
  await tx.package.deleteMany();
  await tx.waitOffer.deleteMany();
  await tx.waitEntry.deleteMany();
  await tx.occupancy.deleteMany();
  await tx.hold.deleteMany();
  await tx.caseCard.deleteMany();
  await tx.staffTask.deleteMany();
  await tx.triageReview.deleteMany();
  await tx.triageDecision.deleteMany();
  await tx.message.deleteMany();
  await tx.outboxMessage.deleteMany();
  await tx.case.deleteMany();
  await tx.appointment.deleteMany();
}

async function clearPeople(tx: Tx, keepChatKeys: string[]): Promise<void> {
  await tx.consent.deleteMany();
  await tx.chat.deleteMany({ where: { key: { notIn: keepChatKeys } } });
  await tx.customer.deleteMany();
}

async function clearSalon(tx: Tx): Promise<void> {
  await tx.staffSkill.deleteMany();
  await tx.serviceDevice.deleteMany();
  await tx.timeOff.deleteMany();
  await tx.busyCalendar.deleteMany();
  await tx.calendarFeed.deleteMany();
  await tx.staffHours.deleteMany();
  await tx.staff.deleteMany();
  await tx.room.deleteMany();
  await tx.branchClosure.deleteMany();
  await tx.branchHours.deleteMany();
  await tx.branch.deleteMany();
  await tx.service.deleteMany();
  await tx.skinRule.deleteMany();
  await tx.questionnaire.deleteMany();
  await tx.linkCode.deleteMany();
  await tx.importRun.deleteMany();
  await tx.business.deleteMany();
}

/** What outlives the demo because it belongs to the real owner: her group, her Telegram account. */
export async function readOwnersLinks(tx: Tx) {
  const group = await tx.branch.findFirst({ where: { staffChatKey: { not: null } }, select: { staffChatKey: true } });
  const owner = await tx.staff.findFirst({
    where: { role: "owner", telegramUserId: { not: null } },
    select: { telegramUserId: true },
  });
  const owners = await tx.staff.findMany({ where: { role: "owner" }, select: { id: true } });
  return {
    staffChatKey: group?.staffChatKey ?? null,
    telegramUserId: owner?.telegramUserId ?? null,
    ownerIds: owners.map((row) => row.id),
  };
}

/** Gives sessions and tokens of the demo's owners to the real one; everybody else's end. */
export async function handOverAccess(tx: Tx, fromIds: string[], toId: string): Promise<void> {
  const fromOwner = { where: { staffId: { in: fromIds } }, data: { staffId: toId } };
  const others = { where: { staffId: { notIn: [toId] } } };
  await tx.boardSession.updateMany(fromOwner);
  await tx.apiToken.updateMany(fromOwner);
  await tx.loginLink.updateMany(fromOwner);
  await tx.boardSession.deleteMany(others);
  await tx.apiToken.deleteMany(others);
  await tx.loginLink.deleteMany(others);
}

/** Links the owner's group and account to the new salon. */
export async function restoreOwnersLinks(
  tx: Tx,
  links: { staffChatKey: string | null; telegramUserId: string | null },
  to: { branchId: string; ownerId: string },
): Promise<void> {
  if (links.telegramUserId) {
    await tx.staff.update({ where: { id: to.ownerId }, data: { telegramUserId: links.telegramUserId } });
  }
  if (!links.staffChatKey) return;
  await tx.branch.update({ where: { id: to.branchId }, data: { staffChatKey: links.staffChatKey } });
  await tx.chat.updateMany({ where: { key: links.staffChatKey }, data: { branchId: to.branchId } });
}
