import type { Refusal } from "../../domain/booking/refusal.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { visitObstacles, visitRefusal } from "../../domain/booking/skin-decision.ts";
import type { SkinFacts, ToldExposure, ToldTreatment } from "../../domain/booking/skin-facts.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { instantOf, localDate } from "../../domain/time/zone.ts";
import { readSkinFacts } from "../../storage/skin-facts.ts";
import type { Tx } from "../../storage/store.ts";

/** What she said in this conversation and what need not stand in her file. */
export interface ToldSkin {
  exposures: readonly ToldExposure[];
  /** What was done to her elsewhere. */
  treatments?: readonly ToldTreatment[];
  allergies: string;
  /** Her health: codes of contraindications.json. */
  health: readonly { code: string; answer: "yes" | "unsure" }[];
}

/** What of a service her skin asks about. */
export type SkinService = Pick<BookableService, "treatment" | "intervalDays" | "prepares">;

export interface SkinQuestionInput {
  customerId: string;
  branch: { businessId: string; zone: string };
  /** What is wanted in one visit, in its order; usually one. */
  services: readonly SkinService[];
  now: Date;
  told?: ToldSkin;
  /** The appointments that are being moved. */
  exceptAppointmentIds?: readonly string[];
}

/** Whether she may have the treatment, and from when; days are those of the branch's calendar. */
export interface SkinAnswer {
  /** null: nothing speaks against that day. */
  refusalOn(date: LocalDate): Refusal | null;
  /** The first day from the given one on; null when no day is an answer. */
  firstDay(from: LocalDate): LocalDate | null;
  /** Every rule against that day, by code, for the audit. */
  codesOn(date: LocalDate): string[];
}

/** Reads once what is known of her skin and answers for any day: recovery, stop-days, tests, consultations, contraindications, open cases. */
export async function maySheHave(tx: Tx, question: SkinQuestionInput): Promise<SkinAnswer> {
  const { customerId, branch, services, now, exceptAppointmentIds } = question;
  const read = await readSkinFacts(tx, { ...branch, customerId, now, exceptAppointmentIds });
  return answerFor(withTold(read, question.told, localDate(now, branch.zone)), services);
}

/** The answer from what is known. */
export function answerFor(facts: SkinFacts, services: readonly SkinService[]): SkinAnswer {
  const wanted = services.map(({ treatment, intervalDays, prepares }) => ({ treatment, intervalDays, prepares }));
  const known = new Map<LocalDate, Refusal | null>();
  const refusalOn = (date: LocalDate) => {
    let refusal = known.get(date);
    if (refusal === undefined) {
      refusal = visitRefusal(facts, wanted, date);
      known.set(date, refusal);
    }
    return refusal;
  };
  return {
    refusalOn,
    firstDay: (from) => {
      const refusal = refusalOn(from);
      return refusal ? (refusal.firstDay ?? null) : from;
    },
    codesOn: (date) => visitObstacles(facts, wanted, date).map(({ code }) => code),
  };
}

function withTold(facts: SkinFacts, told: ToldSkin | undefined, today: LocalDate): SkinFacts {
  if (!told) return facts;
  const allergies = `${facts.allergies} ${told.allergies}`;
  const said = told.health.map((one) => ({ ...one, on: today }));
  const others = facts.answers.filter(({ code }) => !said.some((one) => one.code === code));
  const had = (told.treatments ?? []).map((one) => toldVisit(one, facts.zone));
  return {
    ...{ ...facts, allergies, answers: [...said, ...others] },
    exposures: [...facts.exposures, ...told.exposures],
    treatments: [...facts.treatments, ...had],
  };
}

/** What was told has a day and no hour: noon of it, on the branch's clock. */
function toldVisit({ treatment, on }: ToldTreatment, zone: string) {
  return { treatment, startsAt: instantOf(on, "12:00", zone) };
}

/** A day that never comes: what is looked for from it on is not found. */
export function firstDayOr(answer: SkinAnswer, from: LocalDate): LocalDate {
  return answer.firstDay(from) ?? addDays(from, NEVER_DAYS);
}

const NEVER_DAYS = 36_500;
