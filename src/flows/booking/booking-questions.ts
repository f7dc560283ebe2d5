import type { BookableService } from "../../domain/booking/service.ts";
import { type Line, message, type Outgoing, phrase } from "../../domain/message/outgoing.ts";
import type { FlowContext } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";
import { back, inRows } from "./time-questions.ts";

export const SERVICES_SHOWN = 6;

/** "What would you like?": what she had last first, six at a time; or only those that her words fit. */
export function serviceQuestion(context: FlowContext, desk: Desk, state: BookingState, notes: Line[]): Outgoing {
  const among = state.among.flatMap((id) => desk.services.filter((service) => service.id === id));
  if (among.length > 0) return ofThese(context, among, [...notes, phrase("booking-ask-which-service")]);
  const chosen = state.adding ? [state.serviceId, ...state.thenServiceIds] : [];
  const isLast = (service: BookableService) => Number(service.id === desk.last?.serviceId);
  const others = desk.services.filter((service) => !chosen.includes(service.id));
  const all = others.sort((a, b) => isLast(b) - isLast(a));
  const from = state.leafed < all.length ? state.leafed : 0;
  const more = all.length > SERVICES_SHOWN ? [[context.choice(phrase("booking-button-more-services"), "more")]] : [];
  const shown = options(context, all.slice(from, from + SERVICES_SHOWN));
  if (state.adding) return message([...notes, phrase("booking-ask-add")], [...shown, ...more, [back(context)]]);
  return message([...notes, phrase("booking-ask-service")], [...shown, ...more]);
}

/** A few services, and the way to all of them. */
export function ofThese(context: FlowContext, services: BookableService[], lines: Line[]): Outgoing {
  const all = context.choice(phrase("booking-button-all-services"), "c:service");
  return message(lines, [...options(context, services), [all]]);
}

function options(context: FlowContext, services: BookableService[]) {
  return services.map((service) => {
    const { name, durationMinutes: minutes, priceMinor: minor, currency } = service;
    const label = phrase("booking-option-service", { service: name, minutes, price: { minor, currency } });
    return [context.choice(label, `s:${service.id}`)];
  });
}

/** "With whom?": the one she had last first, then anyone, then the others; `free` tells what is free with anybody. */
export function staffQuestion(
  context: FlowContext,
  desk: Desk,
  staff: { id: string; name: string }[],
  service: BookableService,
  notes: Line[],
  free: Line | null = null,
): Outgoing {
  const last = staff.find((one) => one.id === desk.last?.staffId);
  const others = staff.filter((one) => one !== last);
  const same = last ? [[context.choice(phrase("booking-option-same", { name: last.name }), `b:${last.id}`)]] : [];
  const any = [context.choice(phrase("booking-option-any"), "b:any")];
  const rest = others.map((one) => context.choice({ literal: one.name }, `b:${one.id}`));
  const question = phrase("booking-ask-beautician", { service: service.name });
  const add = context.choice(phrase("booking-button-add-service"), "c:add");
  return message(
    [...notes, question, ...(free ? [free] : [])],
    [...same, any, ...inRows(rest, 2), [add, back(context)]],
  );
}

/** "What shall we change?" */
export function changeQuestion(context: FlowContext): Outgoing {
  const change = (what: string) => context.choice(phrase(`booking-change-${what}`), `c:${what}`);
  return message(phrase("booking-ask-change"), [
    [change("day"), change("time")],
    [change("service"), change("staff")],
    [
      context.choice(phrase("booking-button-add-service"), "c:add"),
      context.choice(phrase("booking-button-stop"), "stop"),
    ],
  ]);
}
