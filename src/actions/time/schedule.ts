import { sealText } from "../../storage/sealed-client.ts";
import type { ActionContext } from "../context.ts";

/** Something the house will do by itself at an instant. The handler of its kind stands in jobs. */
export interface Scheduled {
  /** "reminder.day_before", "care.step", "checkin.send" …: the first word is the area. */
  kind: string;
  dueAt: Date;
  /** One item per key: a second one with the same key is ignored. */
  dedupeKey: string;
  customerId?: string;
  chatId?: string;
  appointmentId?: string;
  payload?: Record<string, unknown>;
}

/** Notes in the database that something falls due; the clock tick does it once, also when the process was down meanwhile. */
export async function schedule(context: ActionContext, item: Scheduled): Promise<void> {
  const id = context.newId();
  const payload = sealText(context.tx, "DueItem", "payload", id, JSON.stringify(item.payload ?? {}));
  await context.tx.$executeRaw`
    INSERT INTO "DueItem" ("id","dedupeKey","kind","dueAt","status","customerId","chatId","appointmentId","payload","attempts")
    VALUES (${id}, ${item.dedupeKey}, ${item.kind}, ${item.dueAt}, 'waiting', ${item.customerId ?? null},
            ${item.chatId ?? null}, ${item.appointmentId ?? null}, ${payload}, 0)
    ON CONFLICT ("dedupeKey") DO NOTHING`;
}

/** Takes back what was scheduled for an appointment: all of it, or the kinds that start with one of the given words. */
export async function unschedule(context: ActionContext, appointmentId: string, kinds: string[] = [""]): Promise<void> {
  await context.tx.dueItem.updateMany({
    where: { appointmentId, status: "waiting", OR: kinds.map((kind) => ({ kind: { startsWith: kind } })) },
    data: { status: "cancelled", doneAt: context.now },
  });
}
