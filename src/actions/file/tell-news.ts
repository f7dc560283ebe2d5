import { exposuresTold } from "../../domain/booking/exposure-words.ts";
import { LONGEST_WORDS } from "../../domain/file/fact.ts";
import { saysNothingNew } from "../../domain/file/news-words.ts";
import { localDate } from "../../domain/time/zone.ts";
import { readAppointment } from "../../storage/booking-appointments.ts";
import { mayTouch } from "../booking/access.ts";
import type { ActionContext } from "../context.ts";
import { noteToldExposures } from "../customers/note-skin.ts";
import { noteFact } from "./note-fact.ts";

/**
 * What she answers before a visit is kept in her words, for the prep card; null words: nothing is new. Sun, products and procedures that she
 * tells of count for the rules of the skin too. Refuses not_found (not hers), over.
 */
export async function tellNews(
  context: ActionContext,
  input: { appointmentId: string; chatId: string; words: string | null },
): Promise<{ ok: true; nothing: boolean; beautician: string } | { ok: false; reason: "not_found" | "over" }> {
  const visit = await readAppointment(context.tx, input.appointmentId);
  if (!visit) return { ok: false, reason: "not_found" };
  const { customerId, place, staff } = visit;
  const words = input.words?.trim().slice(0, LONGEST_WORDS) ?? "";
  const nothing = words === "" || saysNothingNew(words);
  if (!mayTouch(context.actor, visit, "appointment.book")) return { ok: false, reason: "not_found" };
  if (visit.endsAt <= context.now || visit.status === "cancelled") return { ok: false, reason: "over" };
  const entry = { kind: "news", value: nothing ? "nothing" : "something", words: nothing ? "" : words };
  const noted = await noteFact(context, { customerId, zone: place.zone, entry, appointmentId: visit.id });
  if (!noted.ok) return { ok: false, reason: "not_found" };
  if (!nothing) {
    const { told, treatments } = exposuresTold(words, localDate(context.now, place.zone));
    await noteToldExposures(context, { customerId, chatId: input.chatId, told, treatments });
  }
  return { ok: true, nothing, beautician: staff.name };
}
