import { exposureOf, prerequisiteKinds } from "../domain/booking/skin-catalogue.ts";
import type { SkinCheck, SkinFacts, ToldExposure } from "../domain/booking/skin-facts.ts";
import { skinRules } from "../domain/booking/skin-rules.ts";
import type { IntakeAnswer } from "../domain/intake/answers.ts";
import { instantOf, localDate } from "../domain/time/zone.ts";
import { namesEmergency } from "../domain/triage/safety-advice.ts";
import { readReasons } from "./cases.ts";
import { answersOf } from "./intake.ts";
import { publishedQuestions } from "./questionnaires.ts";
import { readOwnSkinRules } from "./skin-rules.ts";
import type { Tx } from "./store.ts";

export interface SkinQuestion {
  customerId: string;
  businessId: string;
  /** The branch's IANA zone: its calendar counts the days. */
  zone: string;
  now: Date;
  /** The appointments that are being moved: they stand in their own way no longer. */
  exceptAppointmentIds?: readonly string[];
}

const DAY_MS = 86_400_000;
/** What she answered longer ago is asked anew. */
const ANSWERS_COUNT_DAYS = 365;
/** A reaction belongs to the newest visit of that many days before it. */
const REACTION_DAYS = 75;

/** Everything that is known of her skin, in eight statements whatever she had and whatever is asked. */
export async function readSkinFacts(tx: Tx, question: SkinQuestion): Promise<SkinFacts> {
  const { customerId, zone, now, exceptAppointmentIds = [] } = question;
  const visits = await readVisits(tx, customerId);
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { allergies: true } });
  const notes = await tx.skinNote.findMany({ where: { customerId, removedAt: null }, orderBy: { at: "asc" } });
  const standing = visits.filter(({ id, status }) => status !== "no_show" && !exceptAppointmentIds.includes(id));
  const treatments = standing.filter(({ prepares }) => prepares === null);
  return {
    zone,
    treatments: [
      ...treatments.map(({ treatment, startsAt }) => ({ treatment, startsAt })),
      ...toldTreatments(notes, zone),
    ],
    checks: [...notedChecks(notes), ...bookedChecks(standing, notes, zone)],
    exposures: notedExposures(notes),
    answers: await readAnswers(tx, customerId, now, zone),
    questions: await publishedQuestions(tx, question.businessId),
    allergies: customer?.allergies ?? "",
    openCases: await readOpenCases(tx, customerId, visits),
    rules: skinRules(await readOwnSkinRules(tx, question.businessId)),
  };
}

interface VisitRow {
  id: string;
  status: string;
  startsAt: Date;
  treatment: string;
  prepares: string | null;
}

/** All visits that were not cancelled, the treatment really given before the booked one. */
async function readVisits(tx: Tx, customerId: string): Promise<VisitRow[]> {
  const rows = await tx.appointment.findMany({
    where: { customerId, status: { not: "cancelled" } },
    select: {
      ...{ id: true, status: true, startsAt: true, completedTreatment: true },
      service: { select: { treatment: true, prepares: true } },
    },
  });
  return rows.map(({ service, completedTreatment, ...row }) => ({
    ...row,
    treatment: completedTreatment ?? service.treatment,
    prepares: service.prepares,
  }));
}

interface NoteRow {
  kind: string;
  treatment: string | null;
  on: string;
  result: string | null;
  appointmentId: string | null;
}

function notedChecks(notes: readonly NoteRow[]): SkinCheck[] {
  return notes.flatMap(({ kind, treatment, on, result }) => {
    const known = prerequisiteKinds.find((one) => one === kind);
    if (!known || treatment === null) return [];
    return [{ kind: known, treatment, on, result: result === "reaction" ? ("reaction" as const) : ("clear" as const) }];
  });
}

/** A test or consultation that is still to come counts as if it went well; what came of it is noted afterwards. */
function bookedChecks(visits: readonly VisitRow[], notes: readonly NoteRow[], zone: string): SkinCheck[] {
  return visits.flatMap(({ id, prepares, treatment, startsAt, status }) => {
    const kind = prerequisiteKinds.find((one) => one === prepares);
    if (!kind || status === "completed" || notes.some((note) => note.appointmentId === id)) return [];
    return [{ kind, treatment, on: localDate(startsAt, zone), result: "clear" as const }];
  });
}

/** What was done to her elsewhere, at noon of that day. */
function toldTreatments(notes: readonly NoteRow[], zone: string): SkinFacts["treatments"] {
  return notes.flatMap(({ kind, treatment, on }) =>
    kind === "treated" && treatment !== null ? [{ treatment, startsAt: instantOf(on, "12:00", zone) }] : [],
  );
}

function notedExposures(notes: readonly NoteRow[]): ToldExposure[] {
  return notes.flatMap(({ kind, on }) => {
    const cause = exposureOf(kind);
    return cause ? [{ cause, lastOn: on }] : [];
  });
}

/** Her newest answer to each question, whichever visit it was for; skipped questions are no answers. */
async function readAnswers(tx: Tx, customerId: string, now: Date, zone: string): Promise<SkinFacts["answers"]> {
  const since = new Date(now.getTime() - ANSWERS_COUNT_DAYS * DAY_MS);
  const newest = new Map<string, IntakeAnswer>();
  for (const answer of await answersOf(tx, customerId)) {
    const known = newest.get(answer.code);
    if (answer.answer === "skipped" || new Date(answer.at) < since) continue;
    if (!known || known.at < answer.at) newest.set(answer.code, answer);
  }
  return [...newest.values()].map(({ at, ...answer }) => ({ ...answer, on: localDate(new Date(at), zone) }));
}

/** Adverse cases that are not closed, with the treatment they are about: of their own visit, else of the newest one before them. */
async function readOpenCases(tx: Tx, customerId: string, visits: readonly VisitRow[]): Promise<SkinFacts["openCases"]> {
  const rows = await tx.case.findMany({
    where: { customerId, kind: "reaction", status: { not: "closed" } },
    select: { appointmentId: true, openedAt: true, severity: true, reasons: true },
  });
  const given = visits.filter(({ status }) => status === "completed" || status === "arrived");
  return rows.flatMap(({ appointmentId, openedAt, severity, reasons }) => {
    const own = visits.find(({ id }) => id === appointmentId);
    const earliest = new Date(openedAt.getTime() - REACTION_DAYS * DAY_MS);
    const before = given.filter(({ startsAt }) => startsAt <= openedAt && startsAt >= earliest);
    const newest = before.sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime())[0];
    const treatment = (own ?? newest)?.treatment ?? null;
    // What is told by somebody who was not treated here is no reaction to a treatment; while it is an emergency that has a name, nothing is done to her at all.
    const isNamed = severity === "urgent" && namesEmergency(readReasons(reasons));
    return treatment === null && !isNamed ? [] : [{ treatment }];
  });
}

/** Whoever books for this customer next waits until this transaction is over. */
export async function lockCustomer(tx: Tx, customerId: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Customer" SET "name" = "name" WHERE "id" = ${customerId}`;
}
