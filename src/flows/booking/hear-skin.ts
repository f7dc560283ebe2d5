import { openCase } from "../../actions/cases/open-case.ts";
import { noteToldExposures } from "../../actions/customers/note-skin.ts";
import { noteAllergy } from "../../actions/intake/note-allergy.ts";
import { exposuresTold } from "../../domain/booking/exposure-words.ts";
import type { ToldExposure, ToldTreatment } from "../../domain/booking/skin-facts.ts";
import { causePhrase } from "../../domain/booking/skin-intervals.ts";
import { treatmentName } from "../../domain/cases/reasons.ts";
import { askedAllergies } from "../../domain/intake/allergens.ts";
import { allergyTold } from "../../domain/intake/allergy.ts";
import { healthTold, withoutHealth } from "../../domain/intake/health-told.ts";
import { tellsOfSomebodyElse } from "../../domain/intake/of-somebody-else.ts";
import { type Line, type Outgoing, phrase, type Value } from "../../domain/message/outgoing.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import { keepOrOffer } from "../intake/told-health.ts";
import type { BookingState } from "./booking-state.ts";

/** What she told of her skin, and the words that are left for the booking. */
export interface HeardSkin {
  state: BookingState;
  rest: string;
  /** What was noted, said back to her. */
  noted: Line;
  /** Whether it may be kept, when she has not agreed to that. */
  offer: Outgoing | null;
}

/**
 * "昨天用了A醇", "上周打了瘦脸针", "I'm allergic to latex", "怀孕8周了": it counts from now on in this conversation, and goes into her file when she has agreed
 * to that; else she is asked. null when she says nothing that a rule of the skin asks about.
 */
export async function hearSkin(context: FlowContext, state: BookingState, text: string): Promise<HeardSkin | null> {
  const { told, treatments, rest } = exposuresTold(text, localDate(context.now, context.branch.zone));
  const substance = allergyTold(text);
  const allergic = substance !== null && askedAllergies(substance).length > 0;
  const health = healthTold(text);
  const nothing = told.length === 0 && treatments.length === 0 && !allergic && health.length === 0;
  if (nothing) return null;
  const { customer, chat } = context;
  // Her mother's allergy is not hers: it is read by a person before the other's visit, and stands in no file of hers.
  if (state.forId === null && tellsOfSomebodyElse(text)) return noteOfOther(context, state, text, rest);
  await noteToldExposures(context, { customerId: customer.id, chatId: chat.id, told, treatments });
  if (allergic) await noteAllergy(context, { customerId: customer.id, substance });
  const allergies = allergic ? `${state.told.allergies} ${substance}`.trim().slice(0, 300) : state.told.allergies;
  const exposures = [...state.told.exposures, ...told].slice(-20);
  const had = [...state.told.treatments, ...treatments].slice(-20);
  const said = health.map(({ code, answer }) => ({ code, answer }));
  const others = state.told.health.filter(({ code }) => !said.some((one) => one.code === code));
  const left = allergic ? withoutAllergy(rest) : rest;
  return {
    state: { ...state, told: { exposures, treatments: had, allergies, health: [...others, ...said].slice(-20) } },
    rest: health.length > 0 ? withoutHealth(left) : left,
    noted: notedSkin(told, treatments),
    offer: await keepOrOffer(context, context, health),
  };
}

async function noteOfOther(
  { customer, chat, branch, ...context }: FlowContext,
  state: BookingState,
  words: string,
  rest: string,
): Promise<HeardSkin> {
  await openCase(context, {
    ...{ customerId: customer.id, chatId: chat.id, branchId: branch.id, kind: "question", severity: "watch", words },
    reasons: [{ code: "HEALTH_NOTE", evidence: words }],
  });
  const left = withoutHealth(withoutAllergy(rest));
  return { state, rest: left === words ? "" : left, noted: phrase("booking-other-noted"), offer: null };
}

function notedSkin(told: readonly ToldExposure[], treatments: readonly ToldTreatment[]): Line {
  const names: Value[] = [
    ...treatments.map(({ treatment }) => treatmentName(treatment) ?? treatment),
    ...told.map(({ cause }) => causePhrase(cause)),
  ];
  const [first, ...others] = names;
  if (first === undefined) return phrase("booking-skin-noted");
  const what = others.reduce<Value>((one, other) => phrase("booking-noted-and", { one, other }), first);
  return phrase("booking-skin-noted-what", { what });
}

function withoutAllergy(text: string): string {
  return text
    .split("，")
    .filter((clause) => allergyTold(clause) === null)
    .join("，");
}
