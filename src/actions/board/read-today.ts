import type { WaitingShown } from "../../domain/booking/waiting.ts";
import type { Phrase } from "../../domain/message/outgoing.ts";
import { addDays, instantOf, isDate, type LocalDate, localDate } from "../../domain/time/zone.ts";
import { type CaseLine, casesInHand } from "../../storage/board-cases.ts";
import { type BoardTask, tasksDueBy } from "../../storage/board-tasks.ts";
import { type Appointed, appointedBetween, appointedOf, awaitingStaff } from "../../storage/board-today.ts";
import { preparationLine } from "../../storage/intake.ts";
import type { PackageFile } from "../../storage/packages.ts";
import { readSignatures, type SignatureOf } from "../../storage/signatures.ts";
import { listWaiting } from "../booking/list-waiting.ts";
import type { ActionContext } from "../context.ts";
import { caseAsRead, reads } from "./as-read.ts";
import { readPackages } from "./read-packages.ts";

export type { BoardTask } from "../../storage/board-tasks.ts";
export type { Appointed } from "../../storage/board-today.ts";
export type { SignatureOf } from "../../storage/signatures.ts";

/** An appointment with what the beautician must know before it, allergies first, whether its risks are signed, and her packages. */
export type Arrival = Appointed & {
  preparation: Phrase | null;
  signature: SignatureOf | null;
  packages: PackageFile[];
};

export interface Today {
  date: LocalDate;
  today: LocalDate;
  cases: CaseLine[];
  arrivals: Arrival[];
  tasks: BoardTask[];
  /** Bookings that a person has to confirm, of any day ahead. */
  toConfirm: Appointed[];
  /** Who waits for a time that is taken, in the order in which they are asked. */
  waiting: WaitingShown[];
}

/** What there is to do at a branch on one of its days (its own clock); today when the wanted date is none. */
export async function readToday(
  context: ActionContext,
  branch: { id: string; zone: string },
  wanted?: string,
): Promise<Today> {
  const today = localDate(context.now, branch.zone);
  const date = wanted && isDate(wanted) ? wanted : today;
  const from = instantOf(date, "00:00", branch.zone);
  const to = instantOf(addDays(date, 1), "00:00", branch.zone);
  const isToday = date === today;
  return {
    date,
    today,
    arrivals: await prepare(context, await appointedBetween(context.tx, branch.id, { from, to }, context.now)),
    cases: isToday ? (await casesInHand(context.tx, branch.id)).map((line) => caseAsRead(context.actor, line)) : [],
    toConfirm: isToday ? await awaitingStaff(context.tx, branch.id, context.now) : [],
    waiting: isToday ? await listWaiting(context.tx, { branchId: branch.id }) : [],
    tasks: isToday ? await tasksDueBy(context.tx, branch.id, to) : [],
  };
}

/** One appointment as the day shows it, when it belongs to one of these branches; otherwise null. */
export async function readArrival(context: ActionContext, id: string, branchIds: string[]): Promise<Arrival | null> {
  const found = await appointedOf(context.tx, id, branchIds, context.now);
  const [arrival] = await prepare(context, found ? [found] : []);
  return arrival ?? null;
}

/** Allergies, notes and preparation are for those who read health facts and notes. */
async function prepare(context: ActionContext, appointed: Appointed[]): Promise<Arrival[]> {
  const { tx, actor } = context;
  const packages = await readPackages(
    context,
    appointed.map(({ customer }) => customer.id),
  );
  const signatures = await readSignatures(
    tx,
    appointed.map(({ id }) => id),
  );
  const health = reads(actor, "health");
  return Promise.all(
    appointed.map(async (one) => ({
      ...one,
      customer: {
        ...one.customer,
        phone: reads(actor, "contact") ? one.customer.phone : null,
        allergies: health ? one.customer.allergies : "",
        notes: reads(actor, "notes") ? one.customer.notes : "",
      },
      preparation: health ? await preparationLine(tx, one.id) : null,
      signature: signatures.get(one.id) ?? null,
      packages: packages.get(one.customer.id) ?? [],
    })),
  );
}
