import type { IntakeAnswer } from "../domain/intake/answers.ts";
import { type SignatureState, signatureState } from "../domain/intake/risk-notice.ts";
import type { LocalText } from "../domain/message/locale.ts";
import type { Tx } from "./store.ts";

/** How far the signature under the risks of an appointment is. */
export interface SignatureOf {
  appointmentId: string;
  service: LocalText;
  state: SignatureState;
  /** Why it was gone on with unsigned: "" when nobody said why; null when that has not been done. */
  unsignedReason: string | null;
}

/** The signatures of appointments, by id; `given` is what was really done where that is no longer what was booked. */
export async function readSignatures(
  tx: Tx,
  appointmentIds: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): Promise<Map<string, SignatureOf>> {
  const ids = [...appointmentIds];
  const rows = await tx.appointment.findMany({ where: { id: { in: ids } }, include: { service: true } });
  const intakes = await tx.intake.findMany({
    where: { appointmentId: { in: ids } },
    select: { id: true, appointmentId: true, answers: true },
  });
  const answersOf = new Map(intakes.map(({ appointmentId, answers }) => [appointmentId, answers]));
  return new Map(
    rows.map(({ id, service, completedTreatment, unsignedReason }) => {
      const answers = JSON.parse(answersOf.get(id) ?? "[]") as IntakeAnswer[];
      const treatment = given.get(id) ?? completedTreatment ?? service.treatment;
      const state = signatureState({ treatment, prepares: service.prepares, answers });
      const name = { "zh-CN": service.nameZhCn, "zh-TW": service.nameZhTw, en: service.nameEn };
      return [id, { appointmentId: id, service: name, state, unsignedReason }];
    }),
  );
}

/** Keeps that an appointment was gone on with although its risks are not signed, and why. */
export async function putUnsignedReason(tx: Tx, appointmentId: string, reason: string): Promise<void> {
  await tx.appointment.update({ where: { id: appointmentId }, data: { unsignedReason: reason } });
}

/** The appointments of the visit of an appointment that stand, in order of time. */
export async function sameVisitIds(tx: Tx, appointmentId: string): Promise<string[]> {
  const one = await tx.appointment.findUnique({ where: { id: appointmentId }, select: { visitId: true } });
  if (!one?.visitId) return [appointmentId];
  const where = { visitId: one.visitId, status: { notIn: ["cancelled", "no_show"] } };
  const rows = await tx.appointment.findMany({ where, orderBy: { startsAt: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}
