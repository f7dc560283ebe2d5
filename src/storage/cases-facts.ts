import type { CaseFacts } from "../domain/cases/card.ts";
import type { CaseFile } from "../domain/cases/case.ts";
import type { OpeningHours } from "../domain/cases/ladder.ts";
import { treatmentName } from "../domain/cases/reasons.ts";
import { daysBetween } from "../domain/time/calendar-date.ts";
import { localDate } from "../domain/time/zone.ts";
import type { Appointment, Service } from "./generated/sqlite/client.ts";
import type { Tx } from "./store.ts";

const REMEMBERED_MS = 120 * 86_400_000;

/** What a card says about the customer and her treatment: the appointment of the case, else her last visit of four months. */
export async function readCaseFacts(tx: Tx, file: CaseFile, now: Date): Promise<CaseFacts> {
  const customer = await tx.customer.findUniqueOrThrow({
    where: { id: file.customerId },
    select: { name: true, phone: true, allergies: true },
  });
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: file.branchId }, select: { zone: true } });
  const appointment = await appointmentOf(tx, file, now);
  return { customer, treatment: appointment && treatmentOf(appointment, branch.zone, now) };
}

type AppointmentWithService = Appointment & { service: Service };

function appointmentOf(tx: Tx, file: CaseFile, now: Date): Promise<AppointmentWithService | null> {
  const include = { service: true };
  if (file.appointmentId) return tx.appointment.findUnique({ where: { id: file.appointmentId }, include });
  return tx.appointment.findFirst({
    where: {
      customerId: file.customerId,
      status: "completed",
      startsAt: { lte: now, gte: new Date(now.getTime() - REMEMBERED_MS) },
    },
    orderBy: { startsAt: "desc" },
    include,
  });
}

function treatmentOf(appointment: AppointmentWithService, zone: string, now: Date): CaseFacts["treatment"] {
  const { service, completedTreatment } = appointment;
  const named = { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn };
  const given = completedTreatment && completedTreatment !== service.treatment && treatmentName(completedTreatment);
  const days = daysBetween(localDate(appointment.startsAt, zone), localDate(now, zone));
  const still = appointment.status === "booked" || appointment.status === "confirmed" || days < 0;
  return { name: given || named, day: still ? null : days, startsAt: appointment.startsAt };
}

/** Where cards of a branch go: its linked staff group while that can be reached; null when only the board shows cases. */
export async function staffGroupOf(tx: Tx, branchId: string): Promise<{ id: string } | null> {
  const branch = await tx.branch.findUnique({ where: { id: branchId }, select: { staffChatKey: true } });
  if (!branch?.staffChatKey) return null;
  return tx.chat.findFirst({
    where: { key: branch.staffChatKey, kind: "staff_group", unreachableAt: null },
    select: { id: true },
  });
}

/** The private chats of those who answer for the branch: its managers, and the owners of its business. */
export async function leadersChats(tx: Tx, branchId: string): Promise<{ id: string }[]> {
  const branch = await tx.branch.findUniqueOrThrow({ where: { id: branchId }, select: { businessId: true } });
  const owners = await tx.staff.findMany({
    where: {
      active: true,
      OR: [
        { role: "manager", branchId },
        { role: "owner", branchId: { in: await branchesOf(tx, branch.businessId) } },
      ],
    },
    select: { id: true },
  });
  return tx.chat.findMany({
    where: { staffId: { in: owners.map((owner) => owner.id) }, unreachableAt: null },
    select: { id: true },
  });
}

async function branchesOf(tx: Tx, businessId: string): Promise<string[]> {
  return (await tx.branch.findMany({ where: { businessId }, select: { id: true } })).map((branch) => branch.id);
}

/** The opening hours of a branch, as the ladder of reminders needs them. */
export async function openingHoursOf(tx: Tx, branchId: string): Promise<OpeningHours> {
  const branch = await tx.branch.findUniqueOrThrow({
    where: { id: branchId },
    select: { zone: true, hours: true, closures: { select: { date: true } } },
  });
  return { zone: branch.zone, hours: branch.hours, closures: branch.closures.map((closure) => closure.date) };
}
