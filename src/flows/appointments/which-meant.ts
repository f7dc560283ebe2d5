import type { Visit } from "../../domain/booking/appointment.ts";
import { movedFrom } from "../../domain/booking/moved-from.ts";
import { understandService } from "../../domain/booking/service-words.ts";
import { shiftInMinutes } from "../../domain/booking/shift-words.ts";
import { whichOfSeveral } from "../../domain/booking/which-of-several.ts";
import { understandWhen } from "../../domain/time/when.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";

/** Which of her visits the words speak of, and what of them says where it shall go. */
export interface Meant {
  /** None when they name none. */
  visits: Visit[];
  wish: string;
}

/** "The second one", by its treatment, or by the day it is on: "move Friday's to Sunday", "Sunday is too early, can we make it 11". */
export function visitsMeant(context: FlowContext, all: readonly Visit[], text: string, moves: boolean): Meant {
  const turn = moves ? movedFrom(text) : null;
  const onDay = moves && !/\binstead\b/i.test(text) ? onItsDay(context, all, turn?.visit ?? text) : [];
  const wish = onDay.length === 0 ? text : (turn?.wish ?? (saysHour(context, text) ? text : ""));
  const named = meantAmong(all, text);
  if (named.length > 0) return { visits: named, wish: turn && onDay.length > 0 ? turn.wish : text };
  // With a single visit its day may as well be the day it shall go to.
  return all.length === 1 && !turn ? { visits: [], wish: text } : { visits: onDay, wish };
}

/** "The second one", or by its treatment. */
export function meantAmong(all: readonly Visit[], text: string): Visit[] {
  const nth = all.length > 1 ? whichOfSeveral(text, all.length) : null;
  const one = nth === null ? undefined : all[nth];
  return one ? [one] : meantByService(all, text);
}

/** "The lash one": those of her appointments whose treatment the words name; none when they name none. */
function meantByService(all: readonly Visit[], text: string): Visit[] {
  const services = all.flatMap(({ parts }) => parts.map(({ service }) => service));
  const { services: meant } = understandService(text, services);
  return meant.length === 0
    ? []
    : all.filter(({ parts }) => parts.some(({ service }) => meant.some(({ id }) => id === service.id)));
}

function onItsDay({ branch, chat, now }: FlowContext, all: readonly Visit[], text: string): Visit[] {
  const { date } = understandWhen({ text, now, zone: branch.zone, locale: chat.locale });
  return date === undefined ? [] : all.filter((one) => localDate(one.startsAt, branch.zone) === date);
}

function saysHour({ branch, chat, now }: FlowContext, text: string): boolean {
  const { timeFrom, timeTo } = understandWhen({ text, now, zone: branch.zone, locale: chat.locale });
  return timeFrom !== null || timeTo !== null || shiftInMinutes(text) !== null;
}
