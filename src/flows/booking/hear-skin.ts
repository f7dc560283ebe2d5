import { noteToldExposures } from "../../actions/customers/note-skin.ts";
import { noteAllergy } from "../../actions/intake/note-allergy.ts";
import { exposuresTold } from "../../domain/booking/exposure-words.ts";
import { askedAllergies } from "../../domain/intake/allergens.ts";
import { allergyTold } from "../../domain/intake/allergy.ts";
import { healthTold, withoutHealth } from "../../domain/intake/health-told.ts";
import type { Outgoing } from "../../domain/message/outgoing.ts";
import { localDate } from "../../domain/time/zone.ts";
import type { FlowContext } from "../flow.ts";
import { keepOrOffer } from "../intake/told-health.ts";
import type { BookingState } from "./booking-state.ts";

/** What she told of her skin, and the words that are left for the booking. */
export interface HeardSkin {
  state: BookingState;
  rest: string;
  /** Whether it may be kept, when she has not agreed to that. */
  offer: Outgoing | null;
}

/**
 * "昨天用了A醇", "I'm allergic to latex", "怀孕8周了": it counts from now on in this conversation, and goes into her file when she has agreed
 * to that; else she is asked. null when she says nothing that a rule of the skin asks about.
 */
export async function hearSkin(context: FlowContext, state: BookingState, text: string): Promise<HeardSkin | null> {
  const { told, rest } = exposuresTold(text, localDate(context.now, context.branch.zone));
  const substance = allergyTold(text);
  const allergic = substance !== null && askedAllergies(substance).length > 0;
  const health = healthTold(text);
  if (told.length === 0 && !allergic && health.length === 0) return null;
  const { customer, chat } = context;
  if (told.length > 0) await noteToldExposures(context, { customerId: customer.id, chatId: chat.id, told });
  if (allergic) await noteAllergy(context, { customerId: customer.id, substance });
  const allergies = allergic ? `${state.told.allergies} ${substance}`.trim().slice(0, 300) : state.told.allergies;
  const exposures = [...state.told.exposures, ...told].slice(-20);
  const said = health.map(({ code, answer }) => ({ code, answer }));
  const others = state.told.health.filter(({ code }) => !said.some((one) => one.code === code));
  const left = allergic ? withoutAllergy(rest) : rest;
  return {
    state: { ...state, told: { exposures, allergies, health: [...others, ...said].slice(-20) } },
    rest: health.length > 0 ? withoutHealth(left) : left,
    offer: await keepOrOffer(context, context, health),
  };
}

function withoutAllergy(text: string): string {
  return text
    .split("，")
    .filter((clause) => allergyTold(clause) === null)
    .join("，");
}
