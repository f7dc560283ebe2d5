import { answeredParts, type CheckInAnswer, type PartName } from "../../domain/checkins/answers.ts";
import { type Choice, gravityOf } from "../../domain/checkins/choices.ts";
import { nextPart, type Part } from "../../domain/checkins/script.ts";
import type { Locale } from "../../domain/message/locale.ts";
import { graver, type Reason, type Severity } from "../../domain/triage/decision.ts";
import { type CareVisit, readCareVisit } from "../../storage/care.ts";
import { type CheckInFile, hasUnclosedCase, newestCheckIn, readCheckIn, saveCheckIn } from "../../storage/checkins.ts";
import { openCase } from "../cases/open-case.ts";
import type { ActionContext } from "../context.ts";

/** A check-in with its visit, and what it still asks. */
export interface OpenCheckIn {
  file: CheckInFile;
  visit: CareVisit;
  next: Part | null;
}

/** A check-in of this customer: the named one, else the one sent to her last; null when there is none. */
export async function readOpenCheckIn(
  context: ActionContext,
  input: { customerId: string; checkinId?: string },
): Promise<OpenCheckIn | null> {
  const { tx } = context;
  const file = input.checkinId ? await readCheckIn(tx, input.checkinId) : await newestCheckIn(tx, input.customerId);
  if (file?.customerId !== input.customerId) return null;
  const visit = await readCareVisit(tx, file.appointmentId);
  return visit && { file, visit, next: nextPart(file.step, visit.treatment, answeredParts(file.answers)) };
}

export interface AnswerToKeep {
  question: PartName;
  answer: string;
  words?: string;
  severity: Severity;
}

/** Keeps an answer; returns the check-in with what it asks next. */
export async function keepAnswer(context: ActionContext, open: OpenCheckIn, kept: AnswerToKeep): Promise<OpenCheckIn> {
  const { severity, ...answer } = kept;
  const answers: CheckInAnswer[] = [...open.file.answers, { ...answer, at: context.now.toISOString() }];
  const file: CheckInFile = {
    ...open.file,
    answers,
    status: "answered",
    worst: graver(open.file.worst, severity),
    answeredAt: open.file.answeredAt ?? context.now,
  };
  await saveCheckIn(context.tx, file);
  return { ...open, file, next: nextPart(file.step, open.visit.treatment, answeredParts(answers)) };
}

/**
 * Keeps a tapped answer (or words that mean it) and calls a person when it worries: urgent for any worsening after an
 * injection and for an urgent sign, else today. `opened` is null when nothing worries.
 */
export async function chooseAnswer(
  context: ActionContext,
  open: OpenCheckIn,
  input: { choice: Choice; words?: string; locale: Locale; chatId: string },
): Promise<{ open: OpenCheckIn; gravity: "urgent" | "today" | null; opened: { isNew: boolean } | null }> {
  const { choice, words } = input;
  const gravity = gravityOf(choice, open.visit.treatment);
  const kept = await keepAnswer(context, open, {
    question: choice.part,
    answer: choice.code,
    ...(words ? { words } : {}),
    severity: gravity ?? "routine",
  });
  if (!gravity) return { open: kept, gravity, opened: null };
  const label = words ?? choice.label[input.locale];
  const asked = questionOf(open, choice)?.question[input.locale] ?? "";
  const opened = await callPerson(context, kept, input.chatId, gravity, `${asked} → ${label}`.trim(), {
    code: reasonCode(choice),
    evidence: label,
  });
  return { open: kept, gravity, opened };
}

/** She has one of the signs but did not say which: her words go to a person today. */
export async function tellPerson(
  context: ActionContext,
  open: OpenCheckIn,
  input: { words: string; locale: Locale; chatId: string },
): Promise<OpenCheckIn> {
  const kept = await keepAnswer(context, open, {
    question: open.next?.name ?? "trend",
    answer: "told",
    words: input.words,
    severity: "today",
  });
  const words = `${open.next?.question[input.locale] ?? ""} → ${input.words}`.trim();
  await callPerson(context, kept, input.chatId, "today", words, { code: "CHECKIN_SIGN", evidence: input.words });
  return kept;
}

/** Whether every answer so far is good and nobody of the salon still looks after something. */
export async function allIsWell(context: ActionContext, open: OpenCheckIn): Promise<boolean> {
  return open.file.worst === "routine" && !(await hasUnclosedCase(context.tx, open.file.customerId));
}

function reasonCode(choice: Choice): string {
  if (choice.sign) return choice.sign.flag;
  return choice.part === "look" ? "CHECKIN_UNHAPPY" : "CHECKIN_WORSE";
}

function questionOf(open: OpenCheckIn, choice: Choice): Part | null {
  const others = (["trend", "signs", "look"] as const).filter((name) => name !== choice.part);
  return nextPart(open.file.step, open.visit.treatment, others);
}

async function callPerson(
  context: ActionContext,
  { visit }: OpenCheckIn,
  chatId: string,
  severity: "urgent" | "today",
  words: string,
  reason: Reason,
): Promise<{ isNew: boolean }> {
  return openCase(context, {
    customerId: visit.customerId,
    chatId,
    branchId: visit.branch.id,
    appointmentId: visit.appointmentId,
    kind: reason.code === "CHECKIN_UNHAPPY" ? "complaint" : "reaction",
    severity,
    words,
    reasons: [reason],
  });
}
