import type { Appointment } from "../../domain/booking/appointment.ts";
import type { Deposit } from "../../domain/booking/deposit.ts";
import { isInTime } from "../../domain/booking/notice.ts";
import { roomName } from "../../storage/board-calendar.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import { readBeauticians } from "../../storage/booking-services.ts";
import { paymentsFor } from "../../storage/payments.ts";
import { readSignatures, type SignatureOf } from "../../storage/signatures.ts";
import { laterOfSeries } from "../booking/rest-of-series.ts";
import { visitOf } from "../booking/visit-of.ts";
import type { ActionContext } from "../context.ts";
import { type PackageFile, readPackages } from "./read-packages.ts";

export interface VisitFile {
  visit: Appointment;
  room: string | null;
  /** Who gives this treatment in the branch. */
  people: { id: string; name: string }[];
  /** The newest deposit for its visit; null when there is none. */
  deposit: Deposit | null;
  /** Whether a customer could still cancel it herself. */
  inTime: boolean;
  /** How many later visits of its series lie ahead. */
  later: number;
  /** Whether its risks are signed. */
  signature: SignatureOf | null;
  /** Her packages, as far as who looks reads about money. */
  packages: PackageFile[];
}

/** One appointment of one of these branches with what is needed to change it; null for any other. */
export async function readVisit(context: ActionContext, id: string, branchIds: string[]): Promise<VisitFile | null> {
  const { tx, now } = context;
  const visit = await readAppointment(tx, id);
  if (!visit || !branchIds.includes(visit.branchId)) return null;
  const people = await readBeauticians(tx, visit.branchId, visit.service.id);
  const whole = await visitOf({ tx }, visit);
  const [deposit = null] = await paymentsFor(
    tx,
    whole.parts.map((part) => part.id),
  );
  const inTime = isInTime(whole, "cancel", now);
  const later = (await laterOfSeries({ tx, now }, visit)).length;
  const signature = (await readSignatures(tx, [visit.id])).get(visit.id) ?? null;
  return {
    visit,
    people,
    deposit,
    inTime,
    later,
    signature,
    packages: (await readPackages(context, [visit.customerId])).get(visit.customerId) ?? [],
    room: visit.roomId ? await roomName(tx, visit.roomId) : null,
  };
}
