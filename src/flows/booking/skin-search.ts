import {
  firstDayOr,
  maySheHave,
  type SkinAnswer,
  type SkinService,
  type ToldSkin,
} from "../../actions/booking/may-she-have.ts";
import { type Refusal, refusalSentence } from "../../domain/booking/refusal.ts";
import type { Line } from "../../domain/message/outgoing.ts";
import { addDays, type LocalDate } from "../../domain/time/calendar-date.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";

/** What her skin allows while a time is looked for. */
export interface SkinSearch {
  skin: SkinAnswer;
  /** The first day from the given one on that her skin allows; a day out of reach when there is none. */
  firstDay(from: LocalDate): LocalDate;
}

/** Reads once what her skin allows of these services in one visit. */
export async function skinSearch(
  context: FlowContext,
  services: readonly SkinService[],
  more: { told?: ToldSkin; exceptAppointmentIds?: readonly string[] } = {},
): Promise<SkinSearch> {
  const { tx, now, customer, branch } = context;
  const skin = await maySheHave(tx, { customerId: customer.id, branch, services, now, ...more });
  return { skin, firstDay: (from) => firstDayOr(skin, from) };
}

/** The refusal that no day within the horizon answers; null when there is a day to choose. */
export function outOfReach(context: FlowContext, skin: SkinAnswer): Refusal | null {
  const today = localDate(context.now, context.branch.zone);
  const refusal = skin.refusalOn(today);
  const reachable =
    refusal?.firstDay !== undefined && refusal.firstDay <= addDays(today, context.branch.rules.horizonDays);
  return refusal && !reachable ? refusal : null;
}

/** The notes with the refusal's sentence, which is said once. */
export function withSentence(notes: readonly Line[], refusal: Refusal): Line[] {
  const sentence = refusalSentence(refusal);
  const said = notes.some((note) => "key" in note && note.key === sentence.key);
  return said ? [...notes] : [...notes, sentence];
}
