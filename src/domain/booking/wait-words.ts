import { simplify } from "../message/simplify.ts";

export type WaitVerb = "join" | "stop";

const stop =
  /(不|别|不用|不想|不必|唔使|唔)(再)?(等了|等喇|等啦|排了|排喇|候补|等$)|(取消|退出|删掉)(我的)?候补|从候补.{0,6}(去掉|删|拿掉)|\b(stop waiting|(take me|remove me|come|get) off (the |your )?wait(ing)? ?-?list|(leave|cancel) (the |my )?wait(ing)? ?-?list|no need to wait)\b/;
const join =
  /(有|要是|如果|万一|一旦).{0,8}(取消|cancel|走咗|退了|退出|空位|空出|腾出|改期|位子|位置).{0,10}(告诉|通知|叫|喊|联系|提醒|跟|发给|留给|话)(一下|声|返)?(俾|比)?我|(空出|腾出).{0,8}(告诉|通知|叫|联系)我|候补|(排|加入|进).{0,4}(等候|等待|候位)(名单|列表)?|(能|可以|帮我|给我|想|我要)?(排队|排个队|排上|排着)(吗|么|等|吧|呗|$)|\bwait(ing)? ?-?list|\b(let|tell|text|message|ping|notify|call) me (know )?(if|when|as soon as|in case) .{0,40}(cancel|free|opens?|slot|spot|space|gap|drops? out)|\b(if|in case|when) (someone|anyone|somebody|anybody|one|there('s| is) a) (cancels|drops out|cancellation)|\b(put|pop|stick|add|get|go|be) (me )?(down )?on (a|the|your) (\w+ )?list\b/;

/** Whether her words ask to be told when a taken time comes free, or to wait no longer; null when neither. */
export function understandWaiting(text: string): WaitVerb | null {
  const said = simplify(text);
  if (stop.test(said)) return "stop";
  return join.test(said) ? "join" : null;
}
