import { isInjected } from "../domain/care/treatment-kinds.ts";
import { treatmentName } from "../domain/cases/reasons.ts";
import { answeredParts, type CheckInAnswer } from "../domain/checkins/answers.ts";
import { openQuestion } from "../domain/checkins/script.ts";
import { isCheckInStep } from "../domain/checkins/steps.ts";
import { isLocale, type LocalText } from "../domain/message/locale.ts";
import type { QuietHours } from "../domain/time/quiet-hours.ts";
import { whoReads } from "./family.ts";
import { openText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

const DAY_MS = 86_400_000;
/** How long after a visit its aftercare counts: the last check-in comes on day 75. */
const REMEMBERED_DAYS = 90;
/** An injection this recent is what a new complaint is judged by, also when a facial came after it. */
const INJECTION_LEADS_DAYS = 14;
/** A check-in's question counts as the last thing asked for this long. */
const QUESTION_OPEN_DAYS = 3;

/** The treatment whose consequences a customer may be writing about. */
export interface ActiveAftercare {
  appointmentId: string;
  /** A code of treatments.json. */
  treatment: string;
  /** Days since the visit was completed, with fractions. */
  day: number;
  /** What a check-in that is not answered to the end asked last, in her language. */
  askedAbout?: string;
  /** That check-in. */
  checkinId?: string;
}

interface ActiveRow {
  appointmentId: string;
  given: string | null;
  booked: string;
  completedAt: Date | string;
  locale: string;
  checkinId: string | null;
  step: string | null;
  answers: string | null;
  sentAt: Date | string | null;
}

/**
 * The newest completed visit within 90 days, or the injection of the last 14 days when there is one; null when there is none.
 * One query, because every message asks it.
 */
export async function activeAftercare(tx: Tx, customerId: string, now: Date): Promise<ActiveAftercare | null> {
  const since = new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS);
  const rows = await tx.$queryRaw<ActiveRow[]>`
    SELECT a."id" AS "appointmentId", a."completedTreatment" AS "given", s."treatment" AS "booked", a."completedAt",
           c."locale", k."id" AS "checkinId", k."step", k."answers", k."sentAt"
    FROM "Appointment" a
    JOIN "Service" s ON s."id" = a."serviceId"
    JOIN "Customer" c ON c."id" = a."customerId"
    LEFT JOIN "CheckIn" k ON k."appointmentId" = a."id"
      AND k."sentAt" = (SELECT MAX(m."sentAt") FROM "CheckIn" m WHERE m."appointmentId" = a."id")
    WHERE a."customerId" = ${customerId} AND a."status" = 'completed' AND a."completedAt" >= ${since}
    ORDER BY a."completedAt" DESC LIMIT 5`;
  const leading = rows.find(
    (row) => isInjected(treatmentOf(row)) && daysSince(row.completedAt, now) <= INJECTION_LEADS_DAYS,
  );
  const row = leading ?? rows[0];
  if (!row) return null;
  const found = { appointmentId: row.appointmentId, treatment: treatmentOf(row), day: daysSince(row.completedAt, now) };
  return { ...found, ...askedLast(tx, rows, now) };
}

function treatmentOf(row: { given: string | null; booked: string }): string {
  return row.given ?? row.booked;
}

function daysSince(instant: Date | string, now: Date): number {
  return Math.max(0, (now.getTime() - new Date(instant).getTime()) / DAY_MS);
}

/** The question of the newest check-in of any of these visits, unless it is answered to the end or old. */
function askedLast(tx: Tx, rows: ActiveRow[], now: Date): Pick<ActiveAftercare, "askedAbout" | "checkinId"> {
  const [row] = rows
    .filter((one) => one.sentAt !== null)
    .sort((one, other) => daysSince(one.sentAt ?? now, now) - daysSince(other.sentAt ?? now, now));
  if (!row?.checkinId || !isCheckInStep(row.step) || daysSince(row.sentAt ?? now, now) > QUESTION_OPEN_DAYS) return {};
  const answers = JSON.parse(openText(tx, "CheckIn", "answers", row.checkinId, row.answers ?? "[]")) as CheckInAnswer[];
  const question = openQuestion(row.step, treatmentOf(row), answeredParts(answers));
  if (!question) return {};
  return { askedAbout: question[isLocale(row.locale) ? row.locale : "zh-CN"], checkinId: row.checkinId };
}

/** A visit as the aftercare sees it. */
export interface CareVisit {
  appointmentId: string;
  customerId: string;
  /** The treatments of one visit share it; null when there is only this one. */
  visitId: string | null;
  status: string;
  treatment: string;
  /** What the treatment that she was really given is called, which may differ from what was booked. */
  given: LocalText;
  service: { code: string; name: LocalText; intervalDays: number };
  branch: { id: string; name: string; zone: string; place: string; quiet: QuietHours };
  /** Her file's words about allergies. */
  allergies: string;
  /** When the treatment ended: when it was completed, or its planned end when staff marked it later. */
  endedAt: Date;
  /** Where care goes; null when she has no chat that reaches her. */
  chat: { id: string; held: boolean; lastInboundAt: Date | null } | null;
}

/** Reads a visit with its branch and the chat to write to; null when there is none of that id. */
export async function readCareVisit(tx: Tx, appointmentId: string): Promise<CareVisit | null> {
  const row = await tx.appointment.findUnique({
    where: { id: appointmentId },
    include: { service: true, branch: true, customer: { select: { allergies: true } } },
  });
  if (!row) return null;
  const { service, branch } = row;
  const name = { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn };
  const treatment = row.completedTreatment ?? service.treatment;
  return {
    appointmentId: row.id,
    customerId: row.customerId,
    visitId: row.visitId,
    status: row.status,
    treatment,
    given: treatment === service.treatment ? name : (treatmentName(treatment) ?? name),
    service: {
      code: service.code,
      name,
      intervalDays: service.intervalDays,
    },
    branch: {
      id: branch.id,
      name: branch.name,
      zone: branch.zone,
      place: branch.place,
      quiet: { from: branch.quietFrom, to: branch.quietTo },
    },
    allergies: row.customer.allergies,
    endedAt: new Date(Math.min(row.completedAt?.getTime() ?? row.endsAt.getTime(), row.endsAt.getTime())),
    chat: await reachableChat(tx, row.customerId, row.chatId),
  };
}

async function reachableChat(tx: Tx, customerId: string, preferredId: string | null): Promise<CareVisit["chat"]> {
  const chats = await tx.chat.findMany({
    where: { customerId: { in: await whoReads(tx, customerId) }, kind: "customer", unreachableAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, heldByCaseId: true, lastInboundAt: true },
  });
  const chat = chats.find((one) => one.id === preferredId) ?? chats[0];
  return chat ? { id: chat.id, held: chat.heldByCaseId !== null, lastInboundAt: chat.lastInboundAt } : null;
}

/** The other treatments of the same visit that are completed too, with whether their check-ins are still to come. */
export async function sameVisitTreatments(
  tx: Tx,
  { visitId, appointmentId }: CareVisit,
): Promise<{ appointmentId: string; treatment: string; asks: boolean }[]> {
  if (visitId === null) return [];
  const rows = await tx.appointment.findMany({
    where: { visitId, id: { not: appointmentId }, status: "completed" },
    select: { id: true, completedTreatment: true, service: { select: { treatment: true } } },
  });
  const waiting = await tx.dueItem.findMany({
    where: { appointmentId: { in: rows.map(({ id }) => id) }, kind: { startsWith: "checkin" }, status: "waiting" },
    select: { appointmentId: true },
  });
  return rows.map(({ id, completedTreatment, service }) => ({
    appointmentId: id,
    treatment: completedTreatment ?? service.treatment,
    asks: waiting.some((item) => item.appointmentId === id),
  }));
}

/** The customer's other visits of the last 90 days whose aftercare may still be running. */
export async function otherCaredVisits(
  tx: Tx,
  visit: CareVisit,
  now: Date,
): Promise<{ appointmentId: string; treatment: string }[]> {
  const rows = await tx.appointment.findMany({
    where: {
      customerId: visit.customerId,
      id: { not: visit.appointmentId },
      status: "completed",
      completedAt: { gte: new Date(now.getTime() - REMEMBERED_DAYS * DAY_MS) },
    },
    select: { id: true, completedTreatment: true, service: { select: { treatment: true } } },
  });
  return rows.map((row) => ({ appointmentId: row.id, treatment: row.completedTreatment ?? row.service.treatment }));
}
