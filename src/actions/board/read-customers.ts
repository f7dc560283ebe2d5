import type { CaseFile } from "../../domain/cases/case.ts";
import { type FeltEffect, feltEffect } from "../../domain/file/felt-effect.ts";
import { factKind, kindsOf } from "../../domain/file/kinds.ts";
import { type LocalDate, localDate } from "../../domain/time/zone.ts";
import { type CustomerFile, type CustomerLine, customerOf, findCustomers } from "../../storage/board-customers.ts";
import {
  type CheckInLine,
  type ConsentLine,
  historyOf,
  type IntakeLine,
  type PaymentLine,
  type Spoken,
  type TipLine,
  type Visit,
} from "../../storage/board-timeline.ts";
import type { ActionContext, Actor } from "../context.ts";
import { historyAsRead, reads } from "./as-read.ts";

export type { CustomerFile, CustomerLine } from "../../storage/board-customers.ts";
export type { Spoken, Visit } from "../../storage/board-timeline.ts";

const MOST_LISTED = 60;

/** The grade of "grade_value:vip"; null when it is none. */
function gradeOf(text: string): { kind: string; value: string } | null {
  const [kind = "", value = ""] = text.split(":");
  const known = kindsOf("grades").find((one) => one === kind);
  return known && factKind(known).choices?.includes(value) ? { kind, value } : null;
}

/** Customers of these branches by name, phone, tag or grade; those seen last when nothing is asked for. Who reads no tags finds by none. */
export async function readCustomers(
  context: ActionContext,
  branchIds: string[],
  words: string,
  grade = "",
): Promise<CustomerLine[]> {
  const inTags = reads(context.actor, "tags");
  const filter = { inTags, grade: inTags ? gradeOf(grade) : null };
  const found = await findCustomers(context.tx, branchIds, words, MOST_LISTED, filter);
  return reads(context.actor, "contact") ? found : found.map((line) => ({ ...line, phone: null }));
}

/** One customer of these branches, as a list shows her; null for any other. */
export async function readCustomerLine(
  context: ActionContext,
  id: string,
  branchIds: string[],
): Promise<CustomerLine | null> {
  const file = await customerOf(context.tx, id, branchIds);
  if (!file) return null;
  const phone = reads(context.actor, "contact") ? file.phone : null;
  return { id: file.id, name: file.name, phone, lastVisit: null, openCases: 0, erasedAt: file.erased?.at ?? null };
}

export const happenings = ["visit", "case", "checkin", "payment", "talk", "tip", "intake", "consent"] as const;
export type Happening =
  | { kind: "visit"; at: Date; visit: Visit }
  | { kind: "case"; at: Date; file: CaseFile }
  | { kind: "checkin"; at: Date; checkIn: CheckInLine }
  | { kind: "payment"; at: Date; payment: PaymentLine }
  /** What was said on one day, oldest first. */
  | { kind: "talk"; at: Date; lines: Spoken[] }
  | { kind: "tip"; at: Date; tip: TipLine }
  | { kind: "intake"; at: Date; intake: IntakeLine }
  | { kind: "consent"; at: Date; consent: ConsentLine };

export interface CustomerPage {
  file: CustomerFile;
  /** Appointments to come, the next one first. */
  upcoming: Visit[];
  /** Newest first. */
  timeline: Happening[];
  lastReaction: CaseFile | null;
  /** The newest visit at which her skin did not stay calm, as it was noted then. */
  lastNoted: Visit | null;
  /** How she liked the results, in her own answers. */
  felt: FeltEffect | null;
}

/** Everything about a customer of one of these branches; null when she is none of theirs. Days are those of the zone. */
export async function readCustomer(
  context: ActionContext,
  id: string,
  branchIds: string[],
  zone: string,
): Promise<CustomerPage | null> {
  const { actor } = context;
  const found = await customerOf(context.tx, id, branchIds);
  if (!found) return null;
  const file = fileAsRead(actor, found);
  const history = historyAsRead(actor, await historyOf(context.tx, id));
  const ahead = (visit: Visit) =>
    visit.startsAt > context.now && (visit.status === "booked" || visit.status === "confirmed");
  const timeline: Happening[] = [
    ...history.visits
      .filter((visit) => !ahead(visit))
      .map((visit) => ({ kind: "visit" as const, at: visit.startsAt, visit })),
    ...history.cases.map((one) => ({ kind: "case" as const, at: one.openedAt, file: one })),
    ...history.checkIns.map((checkIn) => ({ kind: "checkin" as const, at: checkIn.sentAt, checkIn })),
    ...history.intakes.map((intake) => ({ kind: "intake" as const, at: intake.at, intake })),
    ...history.consents.map((consent) => ({ kind: "consent" as const, at: consent.at, consent })),
    ...history.payments.map((payment) => ({ kind: "payment" as const, at: payment.at, payment })),
    ...history.tips.map((tip) => ({ kind: "tip" as const, at: tip.at, tip })),
    ...byDay(history.spoken, zone).map((lines) => ({
      kind: "talk" as const,
      at: lines.at(-1)?.at ?? context.now,
      lines,
    })),
  ];
  return {
    file,
    upcoming: history.visits.filter(ahead).reverse(),
    timeline: timeline.sort((one, other) => other.at.getTime() - one.at.getTime()),
    felt: reads(actor, "health") ? feltEffect(history.checkIns) : null,
    lastReaction: lastReaction(history),
    lastNoted: history.visits.find(({ record }) => record && record.reaction !== "calm") ?? null,
  };
}

/** A worry before any visit ("I am on a cream of my doctor's") is no reaction to one; an urgent one always counts. */
function lastReaction({ cases, visits }: { cases: CaseFile[]; visits: Visit[] }): CaseFile | null {
  const first = Math.min(...visits.filter(({ status }) => status === "completed").map((one) => one.startsAt.getTime()));
  const after = ({ openedAt, severity }: CaseFile) => severity === "urgent" || openedAt.getTime() > first;
  return cases.find((one) => one.kind === "reaction" && after(one)) ?? null;
}

function fileAsRead(actor: Actor, file: CustomerFile): CustomerFile {
  const contact = reads(actor, "contact");
  return {
    ...file,
    phone: contact ? file.phone : null,
    channels: contact ? file.channels : [],
    allergies: reads(actor, "health") ? file.allergies : "",
    notes: reads(actor, "notes") ? file.notes : "",
  };
}

function byDay(newestFirst: Spoken[], zone: string): Spoken[][] {
  const days = new Map<LocalDate, Spoken[]>();
  for (const line of newestFirst) {
    const day = localDate(line.at, zone);
    days.set(day, [line, ...(days.get(day) ?? [])]);
  }
  return [...days.values()];
}
