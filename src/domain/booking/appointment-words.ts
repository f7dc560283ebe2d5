import { simplify } from "../message/simplify.ts";

export type AppointmentVerb = "move" | "cancel" | "confirm" | "list";

const cancel =
  /取消|退掉|不来了|来不了|去不了|不去了|[来嚟]唔到|唔[来嚟](得|喇|啦|了)|临时有事|突然有事|\b(cancel|call off|can'?t (make|come)|won'?t (make|come)|something('s| has)? come up)/;
const move =
  /改(?!善)|换(?!肤)|挪|(搞|弄|约|订|说|写)错(了)?(日|天|时间|日子)?|我(说|讲|要|想约)的?是(?=.{0,3}(今|明|后|大后|周|星期|礼拜|下|\d|[一二三四五六七八九十]))|推迟|提前|延后|往后|调整|\b(move|resched\w*|change|(?:pre|post)pone|push( it| this| that| my \w+)? (back|to)|(too|bit) (early|late) for me|swap( it)? (to|for)|can (we|i|you) (shift|swap)|bring (it |my appointment |this )?forward|an? (half )?hour (earlier|later)|(earlier|later) by|make it|instead|i (meant|said)|meant (to say|to book|for)|wrong (day|date|time)|another (day|time)|different (day|time))\b/;
const confirm = /确认|会来|会到|准时到|一定到|到时候?见|\b(confirm|i'?ll be there|i will (come|be there)|see you)\b/;
const list =
  /我的预约|预约记录|约了(什么|啥|哪天|几点)|是不是约了|什么时候|几点|\b(my (appointments?|bookings?)|when (is|am)|when's my|what (have|do|did) (i|we) (got|have|book(ed)?)( booked)?( coming up)?( now)?$|what('?s| is) booked)\b/;

/** What a customer wants with an appointment she has; null when her words name none of it. */
export function understandVerb(text: string): AppointmentVerb | null {
  const said = simplify(text);
  if (cancel.test(said)) return "cancel";
  if (move.test(said)) return "move";
  if (confirm.test(said)) return "confirm";
  return list.test(said) ? "list" : null;
}
