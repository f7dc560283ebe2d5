import { simplify } from "../message/simplify.ts";

export type AppointmentVerb = "move" | "cancel" | "confirm" | "list";

const cancel = /取消|退掉|不来了|来不了|去不了|不去了|\b(cancel|call off|can'?t (make|come)|won'?t (make|come))/;
const move =
  /改(?!善)|换(?!肤)|挪|推迟|提前|延后|往后|调整|\b(move|resched\w*|change|postpone|push( it)? back|bring (it |my appointment |this )?forward|an? (half )?hour (earlier|later)|(earlier|later) by|make it|instead|another (day|time)|different (day|time))\b/;
const confirm = /确认|会来|会到|准时到|一定到|\b(confirm|i'?ll be there|i will (come|be there)|see you)\b/;
const list = /我的预约|预约记录|约了(什么|哪天|几点)|什么时候|几点|\b(my (appointments?|bookings?)|when (is|am))\b/;

/** What a customer wants with an appointment she has; null when her words name none of it. */
export function understandVerb(text: string): AppointmentVerb | null {
  const said = simplify(text);
  if (cancel.test(said)) return "cancel";
  if (move.test(said)) return "move";
  if (confirm.test(said)) return "confirm";
  return list.test(said) ? "list" : null;
}

const late =
  /迟到|遲到|会晚|晚几分|晚十|晚五|迷路|找不到(你们|店|路)|晚(一)?点到|晚點到|晚到|堵车|塞车|塞車|在路上|\b(running late|(be|am|i'm) late|stuck in traffic|mins? late|minutes late|i'm lost|can'?t find (you|it|the (salon|place|shop))|on my way)\b/i;

/** Whether somebody on her way says that she will be late or does not find the place. */
export function saysLate(text: string): boolean {
  return late.test(text);
}
