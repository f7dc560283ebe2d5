import { type IntakeAnswer, weighAnswers, withAnswer } from "../domain/intake/answers.ts";
import { type PreparationFacts, preparationPhrase } from "../domain/intake/preparation.ts";
import type { IntakeQuestion } from "../domain/intake/question.ts";
import { everySafetyQuestion } from "../domain/intake/questions.ts";
import { SIGNATURE, signatureState } from "../domain/intake/risk-notice.ts";
import type { LocalText } from "../domain/message/locale.ts";
import type { Phrase } from "../domain/message/outgoing.ts";
import type { QuietHours } from "../domain/time/quiet-hours.ts";
import { publishedVersion, readQuestions } from "./questionnaires.ts";
import type { Tx } from "./store.ts";

/** told: what she said of her health outside any form. */
export type IntakeStatus = "asked" | "started" | "finished" | "declined" | "told";

export interface IntakeFile {
  id: string;
  appointmentId: string;
  customerId: string;
  treatment: string;
  /** The version of the questionnaire that she answers. */
  version: number;
  status: IntakeStatus;
  answers: IntakeAnswer[];
  createdAt: Date;
  finishedAt: Date | null;
}

/** A coming visit as the intake sees it, with what was answered so far. */
export interface IntakeVisit {
  appointmentId: string;
  customerId: string;
  chatId: string | null;
  branchId: string;
  businessId: string;
  branchName: string;
  zone: string;
  quiet: QuietHours;
  status: string;
  startsAt: Date;
  treatment: string;
  /** Set when it is the patch test or the consultation before a treatment. */
  prepares: string | null;
  service: LocalText;
  intake: IntakeFile | null;
}

/** Reads a visit and its intake; null when there is none of that id. */
export async function readIntakeVisit(tx: Tx, appointmentId: string): Promise<IntakeVisit | null> {
  const row = await tx.appointment.findUnique({
    where: { id: appointmentId },
    include: { service: true, branch: true },
  });
  if (!row) return null;
  const { branch, service } = row;
  return {
    appointmentId: row.id,
    customerId: row.customerId,
    chatId: row.chatId,
    branchId: branch.id,
    businessId: branch.businessId,
    branchName: branch.name,
    zone: branch.zone,
    quiet: { from: branch.quietFrom, to: branch.quietTo },
    status: row.status,
    startsAt: row.startsAt,
    treatment: service.treatment,
    prepares: service.prepares,
    service: { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn },
    intake: await readIntake(tx, appointmentId),
  };
}

/** The customer's appointments that are still to come, the next one first. */
export async function comingVisitIds(tx: Tx, customerId: string, now: Date): Promise<string[]> {
  const rows = await tx.appointment.findMany({
    where: { customerId, status: { in: ["booked", "confirmed"] }, startsAt: { gt: now } },
    orderBy: { startsAt: "asc" },
    select: { id: true },
    take: 50,
  });
  return rows.map(({ id }) => id);
}

/** The customer's next visit that is still to come. */
export async function nextVisitId(tx: Tx, customerId: string, now: Date): Promise<string | null> {
  const row = await tx.appointment.findFirst({
    where: { customerId, status: { in: ["booked", "confirmed"] }, startsAt: { gt: now } },
    orderBy: { startsAt: "asc" },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** The intake of an appointment. */
export async function readIntake(tx: Tx, appointmentId: string): Promise<IntakeFile | null> {
  const row = await tx.intake.findUnique({ where: { appointmentId } });
  return row && toIntake(row);
}

/** Reads an intake in order to change it: chat and page may answer at the same moment, and one waits for the other. */
export async function readIntakeToChange(tx: Tx, appointmentId: string): Promise<IntakeFile | null> {
  // A write that changes nothing holds the row on both databases until the transaction ends.
  await tx.$executeRaw`UPDATE "Intake" SET "status" = "status" WHERE "appointmentId" = ${appointmentId}`;
  return readIntake(tx, appointmentId);
}

/** Writes the intake of an appointment, new or changed. */
export async function putIntake(tx: Tx, intake: IntakeFile): Promise<void> {
  const { id, appointmentId, ...rest } = intake;
  const data = { ...rest, answers: JSON.stringify(intake.answers) };
  const known = await tx.intake.findUnique({ where: { appointmentId }, select: { id: true } });
  if (known) await tx.intake.update({ where: { id: known.id }, data });
  else await tx.intake.create({ data: { id, appointmentId, ...data } });
}

/** Deletes what a customer answered before any visit. What she signed is no answer about her health: it stays. */
export async function clearIntakes(tx: Tx, customerId: string): Promise<void> {
  const rows = await tx.intake.findMany({ where: { customerId }, select: { id: true, answers: true } });
  for (const { id, answers } of rows) {
    const signed = JSON.stringify(toAnswers(answers).filter(({ code }) => code === SIGNATURE));
    await tx.intake.update({ where: { id }, data: { answers: signed, status: "declined", finishedAt: null } });
  }
}

/** The questions of an intake: of the version that she answers. */
export async function questionsOf(
  tx: Tx,
  of: { businessId: string },
  intake: Pick<IntakeFile, "treatment" | "version">,
): Promise<IntakeQuestion[]> {
  if (intake.treatment === "") return everySafetyQuestion();
  return readQuestions(tx, { businessId: of.businessId, treatment: intake.treatment, version: intake.version });
}

/** Keeps what she said of her health outside any form, beside what she had said before. */
export async function putTold(
  tx: Tx,
  told: { id: string; customerId: string; answers: IntakeAnswer[]; at: Date },
): Promise<void> {
  const appointmentId = toldKey(told.customerId);
  const known = await readIntake(tx, appointmentId);
  const earlier = known?.status === "told" ? known.answers : [];
  await putIntake(tx, {
    ...{ id: told.id, appointmentId, customerId: told.customerId, treatment: "", version: 0 },
    ...{ status: "told", createdAt: told.at, finishedAt: told.at },
    answers: told.answers.reduce(withAnswer, earlier),
  });
}

/** There is one row of a customer for it, in the place of an appointment's. */
function toldKey(customerId: string): string {
  return `told:${customerId}`;
}

/** Everything she answered, in any form and outside of forms, except for one visit. */
export async function answersOf(tx: Tx, customerId: string, exceptAppointmentId = ""): Promise<IntakeAnswer[]> {
  const rows = await tx.intake.findMany({
    where: { customerId, appointmentId: { not: exceptAppointmentId }, answers: { not: "[]" } },
    select: { answers: true },
  });
  return rows.flatMap((row) => toAnswers(row.answers));
}

/** Her intakes, those with answers unless others are asked for; the newest first. */
export async function intakesOf(
  tx: Tx,
  customerId: string,
  statuses: IntakeStatus[] = ["started", "finished", "told"],
): Promise<IntakeFile[]> {
  const rows = await tx.intake.findMany({
    where: { customerId, status: { in: statuses } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(toIntake);
}

/** How far the intakes of these appointments are. */
export async function intakeStatuses(
  tx: Tx,
  appointmentIds: string[],
): Promise<{ appointmentId: string; status: string }[]> {
  return tx.intake.findMany({
    where: { appointmentId: { in: appointmentIds } },
    select: { appointmentId: true, status: true },
  });
}

/** What the beautician must know before this visit, in one sentence, allergies first; null when there is nothing to say. */
export async function preparationLine(tx: Tx, appointmentId: string): Promise<Phrase | null> {
  const row = await tx.appointment.findUnique({
    where: { id: appointmentId },
    select: {
      customerId: true,
      service: { select: { treatment: true, businessId: true, prepares: true } },
      customer: { select: { allergies: true } },
    },
  });
  if (!row) return null;
  const intake = await readIntake(tx, appointmentId);
  const { businessId, treatment } = row.service;
  const asked = intake ?? { treatment, version: await publishedVersion(tx, { businessId, treatment }) };
  const questions = await questionsOf(tx, { businessId }, asked);
  const toSign = { treatment, prepares: row.service.prepares, answers: intake?.answers ?? [] };
  const facts: PreparationFacts = {
    unsigned: signatureState(toSign) === "unsigned",
    allergies: row.customer.allergies,
    status: !intake || intake.status === "told" ? null : intake.status,
    weighed: weighAnswers(questions, [...(await toldOf(tx, row.customerId)), ...(intake?.answers ?? [])]),
  };
  return preparationPhrase(facts);
}

/** What she said outside any form; an answer to the same question in the form comes after it and counts. */
async function toldOf(tx: Tx, customerId: string): Promise<IntakeAnswer[]> {
  return (await readIntake(tx, toldKey(customerId)))?.answers ?? [];
}

type IntakeRow = Omit<IntakeFile, "status" | "answers"> & { status: string; answers: string };

function toIntake(row: IntakeRow): IntakeFile {
  return { ...row, status: row.status as IntakeStatus, answers: toAnswers(row.answers) };
}

function toAnswers(saved: string): IntakeAnswer[] {
  return JSON.parse(saved) as IntakeAnswer[];
}
