import { whoWorks } from "../../actions/booking/who-works.ts";
import { message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { type Asked, wayOn } from "./asked.ts";

/** Who works on the day she names; null when she names none that is to come. */
export async function answerAboutStaff(asked: Asked): Promise<Outgoing[] | null> {
  const { tx, text, now, branch, locale } = asked;
  const { date, past, ambiguous } = understandWhen({ text, now, zone: branch.zone, locale });
  if (!date || past || ambiguous) return null;
  const names = await whoWorks(tx, { branchId: branch.id, date });
  const day = { date };
  if (names === null) return [message([phrase("questions-closed-on", { day })], wayOn(asked))];
  if (names.length === 0) return null;
  const all = { "zh-CN": names.join("、"), "zh-TW": names.join("、"), en: names.join(", ") };
  return [message([phrase("questions-staff-on", { day, names: all })], wayOn(asked))];
}
