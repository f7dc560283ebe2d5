import type { CheckInAnswer } from "../domain/checkins/answers.ts";
import type { CheckInStep } from "../domain/checkins/steps.ts";
import type { Severity } from "../domain/triage/decision.ts";
import { sealText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

export type CheckInStatus = "sent" | "answered" | "silent";

/** A check-in that was sent. */
export interface CheckInFile {
  id: string;
  appointmentId: string;
  customerId: string;
  chatId: string;
  step: CheckInStep;
  status: CheckInStatus;
  answers: CheckInAnswer[];
  /** The gravest of its answers. */
  worst: Severity;
  sentAt: Date;
  answeredAt: Date | null;
}

/** Keeps a check-in that is being sent; false when this step of the visit was sent before. */
export async function insertCheckIn(
  tx: Tx,
  sent: Pick<CheckInFile, "id" | "appointmentId" | "customerId" | "chatId" | "step" | "sentAt">,
): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO "CheckIn" ("id","appointmentId","customerId","chatId","step","status","answers","worst","sentAt")
    VALUES (${sent.id}, ${sent.appointmentId}, ${sent.customerId}, ${sent.chatId}, ${sent.step}, 'sent', '[]', 'routine', ${sent.sentAt})
    ON CONFLICT ("appointmentId","step") DO NOTHING`;
  return inserted > 0;
}

/** A check-in by its id. */
export async function readCheckIn(tx: Tx, id: string): Promise<CheckInFile | null> {
  const row = await tx.checkIn.findUnique({ where: { id } });
  return row && toFile(row);
}

/** The check-ins of a visit, the oldest first. */
export async function checkInsOfVisit(tx: Tx, appointmentId: string): Promise<CheckInFile[]> {
  const rows = await tx.checkIn.findMany({ where: { appointmentId }, orderBy: { sentAt: "asc" } });
  return rows.map(toFile);
}

/** The check-in that was sent last to a customer, about any visit. */
export async function newestCheckIn(tx: Tx, customerId: string): Promise<CheckInFile | null> {
  const row = await tx.checkIn.findFirst({ where: { customerId }, orderBy: { sentAt: "desc" } });
  return row && toFile(row);
}

/** Keeps what was answered. */
export async function saveCheckIn(
  tx: Tx,
  file: Pick<CheckInFile, "id" | "answers" | "status" | "worst" | "answeredAt">,
): Promise<void> {
  const { id, answers, status, worst, answeredAt } = file;
  await tx.checkIn.update({ where: { id }, data: { answers: JSON.stringify(answers), status, worst, answeredAt } });
}

/** Whether a person of the salon still looks after something about this customer. */
export async function hasUnclosedCase(tx: Tx, customerId: string): Promise<boolean> {
  return (await tx.case.count({ where: { customerId, status: { not: "closed" } } })) > 0;
}

/**
 * Lets the next words in a chat answer a check-in, unless another conversation is under way there: one that the customer
 * has left alone since `idleSince` counts as given up.
 */
export async function takeConversation(
  tx: Tx,
  chatId: string,
  flow: { name: string; version: number; state: unknown },
  idleSince: Date,
): Promise<void> {
  const state = sealText(tx, "Chat", "flowState", chatId, JSON.stringify(flow.state));
  await tx.$executeRaw`
    UPDATE "Chat" SET "flow" = ${flow.name}, "flowVersion" = ${flow.version}, "flowState" = ${state},
                      "flowSerial" = "flowSerial" + 1
    WHERE "id" = ${chatId} AND "heldByCaseId" IS NULL
      AND ("flow" IS NULL OR "flow" = ${flow.name} OR "lastInboundAt" IS NULL OR "lastInboundAt" < ${idleSince})`;
}

type CheckInRow = Omit<CheckInFile, "step" | "status" | "answers" | "worst"> & {
  step: string;
  status: string;
  answers: string;
  worst: string;
};

function toFile(row: CheckInRow): CheckInFile {
  return {
    ...row,
    step: row.step as CheckInStep,
    status: row.status as CheckInStatus,
    answers: JSON.parse(row.answers) as CheckInAnswer[],
    worst: row.worst as Severity,
  };
}
