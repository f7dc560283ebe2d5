import { z } from "zod";
import { exposures, prerequisiteKinds } from "../../domain/booking/skin-catalogue.ts";
import { treatmentOf } from "../../domain/salon/treatments.ts";
import { isDate } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import { insertSkinNote, markSkinNoteRemoved, readSkinNote } from "../../storage/skin-notes.ts";
import type { ActionContext } from "../context.ts";
import { hasHealthConsent } from "../intake/health-consent.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { type EditRefusal, whyNotEdit } from "./may-edit.ts";

const date = z.string().refine(isDate);
const noteInput = z.union([
  z.strictObject({
    kind: z.enum(prerequisiteKinds),
    treatment: z.string().refine((code) => treatmentOf(code) !== undefined),
    on: date,
    result: z.enum(["clear", "reaction"]),
  }),
  z.strictObject({
    kind: z.literal("treated"),
    treatment: z.string().refine((code) => treatmentOf(code) !== undefined),
    on: date,
  }),
  z.strictObject({ kind: z.enum(exposures), on: date }),
]);
export type SkinNoteInput = z.infer<typeof noteInput>;

/** Staff: a patch test or consultation took place, or a product or the sun touched her skin; not in the future, days of the branch's calendar. */
export async function noteSkin(
  context: ActionContext,
  input: { customerId: string; zone: string; note: unknown },
): Promise<{ ok: true; noteId: string } | EditRefusal | { ok: false; reason: "invalid" | "in_the_future" }> {
  const refusal = await whyNotNote(context, input.customerId);
  if (refusal) return refusal;
  const parsed = noteInput.safeParse(input.note);
  if (!parsed.success) return { ok: false, reason: "invalid" };
  if (parsed.data.on > localDate(context.now, input.zone)) return { ok: false, reason: "in_the_future" };
  const { actor } = context;
  const noteId = await keep(context, input.customerId, parsed.data, { byId: actor.id, byName: actor.name });
  return { ok: true, noteId };
}

/** Staff: a note was wrong; it counts no longer and stays for the record. */
export async function removeSkinNote(
  context: ActionContext,
  input: { customerId: string; noteId: string },
): Promise<{ ok: true } | EditRefusal> {
  const refusal = await whyNotNote(context, input.customerId);
  if (refusal) return refusal;
  const note = await readSkinNote(context.tx, input.noteId);
  if (note?.customerId !== input.customerId) return { ok: false, reason: "not_found" };
  await markSkinNoteRemoved(context.tx, input.noteId, context.now);
  await recordAudit(
    context,
    "customer.remove_skin_note",
    { kind: "customer", id: input.customerId },
    { kind: note.kind },
  );
  return { ok: true };
}

/** What a patch test showed is for staff to say. */
async function whyNotNote(context: ActionContext, customerId: string): Promise<EditRefusal | null> {
  if (context.actor.kind === "customer") return { ok: false, reason: "not_allowed" };
  return whyNotEdit(context, customerId);
}

/** She tells of products, sun or treatments elsewhere herself: it goes into her file when she has agreed to health questions; false otherwise. */
export async function noteToldExposures(
  context: ActionContext,
  input: {
    customerId: string;
    chatId: string;
    told: readonly { cause: string; lastOn: string }[];
    treatments: readonly { treatment: string; on: string }[];
  },
): Promise<boolean> {
  if (!(await hasHealthConsent(context, input.customerId))) return false;
  const notes = [
    ...input.told.map(({ cause, lastOn }) => ({ kind: cause, on: lastOn })),
    ...input.treatments.map((one) => ({ kind: "treated", ...one })),
  ];
  for (const told of notes) {
    const note = noteInput.safeParse(told);
    if (note.success) await keep(context, input.customerId, note.data, { byId: input.chatId, byName: "" });
  }
  return true;
}

/** A visit that was a patch test or a consultation is over: what it was for is noted as clear; staff change it when it reacted. */
export async function notePrepared(
  context: ActionContext,
  visit: {
    appointmentId: string;
    customerId: string;
    treatment: string;
    on: string;
    kind: "patch_test" | "consultation";
  },
): Promise<void> {
  const { appointmentId, customerId, treatment, on, kind } = visit;
  const { actor } = context;
  const by = { byId: actor.id, byName: actor.kind === "customer" ? "" : actor.name, appointmentId };
  await keep(context, customerId, { kind, treatment, on, result: "clear" }, by);
}

async function keep(
  context: ActionContext,
  customerId: string,
  note: SkinNoteInput,
  by: { byId: string; byName: string; appointmentId?: string },
): Promise<string> {
  const id = context.newId();
  await insertSkinNote(context.tx, { ...{ id, customerId, at: context.now }, ...note, ...by });
  await recordAudit(context, "customer.note_skin", { kind: "customer", id: customerId }, { kind: note.kind });
  return id;
}
