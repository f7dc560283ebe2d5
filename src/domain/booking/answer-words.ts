import { simplify } from "../message/simplify.ts";
import { agrees } from "./agreeing-words.ts";

/** A short answer that needs no reading: agreeing, going back, giving up. */
export type PlainAnswer =
  | "yes"
  | "no"
  | "back"
  | "change"
  | "stop"
  | "more"
  | "earliest"
  | "latest"
  | "other_service"
  | "other_staff"
  | "other_day"
  | "other_time";

const polite =
  "(不对|不是|等等|ok |okay |好 |好的 |no |wait |actually |请|麻烦|帮我|那|咁|我想|我要|想|要|please |can i |could i |can we |i want to |i'd like to |let's |let me |oh |yeah |yes |yep |aye |lovely |great |perfect |brilliant |嗯 |对 |可以 |that |a |an |the )*";
const ending =
  "(吧|了|喔|喇|啦|㗎|咧|呢|吗|啊|呀|哦|的|一下|please|pls|then|thanks|thank you|ta|cheers|dear|hun|love|mate|x|xx|谢谢(你|您)?|麻烦(了|你|您)?|感恩|辛苦了|it|that|this)*";

/** In order: the first that fits counts. Whole short answers only, so that "not Friday, the week after" is read as what it is. */
const answers: readonly [PlainAnswer, RegExp][] = [
  [
    "other_day",
    whole(
      "(换|改|换成|改成)?(一天|个日子|个日期|别的日子|另一天|日期|改天)|(another|different|other|change( the)?) (day|date)",
    ),
  ],
  [
    "other_time",
    whole(
      "(换|改)(个|一个|一下)?(时间|时段|钟点)|别的时间|另一个时间|(another|different|other|change( the)?) (time|hour)",
    ),
  ],
  [
    "other_staff",
    whole(
      "(换|改)(个|一个|一位|位)?(美容师|人|老师|技师)|别的美容师|(another|different|other|change( the)?) (beautician|person|therapist)|some(one|body) else",
    ),
  ],
  [
    "other_service",
    whole("(换|改)(个|一个)?(项目|服务|护理)|别的项目|(another|different|other|change( the)?) (service|treatment)"),
  ],
  ["no", whole("(算了)?(不|别)取消了?")],
  [
    "stop",
    whole(
      "停|停下|停一下|算了|还是算了|还是取消|算啦|算喇|唔要啦?|唔使啦?|唔约啦?住?|不约|不预约|不用|先不约|取消|取消预约|退出|不要|cancel( it| this| booking)?|never ?mind|forget (it|about it)|quit|exit|not now",
    ),
  ],
  ["back", whole("返回|回去|上一步|退回|后退|往回|回到上一步|(go )?back|previous( step)?|step back")],
  ["change", whole("改|改一下|修改|更改|变更|换|换一下|我要改|change( it| that| something)?|edit|modify")],
  [
    "earliest",
    whole(
      "(最早|最快|越早越好|越快越好|尽早|尽快|最近|第一个)(的)?(时间|一天|那个)?|(whichever( is|'s| comes)? )?(the )?(earliest|first|soonest)( one| time| day| slot| possible)?|asap|as soon as (possible|you can)|the sooner the better",
    ),
  ],
  [
    "latest",
    whole(
      "(最晚|最迟|最后)(的)?(时间|一个|那个)?|(whichever( is|'s)? )?(the )?(latest|last)( one| time| slot| possible| available| you have)?|as late as possible",
    ),
  ],
  [
    "more",
    whole(
      "更多(时间|日子|项目|日期)?|还有|还有(别的|其他|更多)|其他|别的|下一页|再往后|往后(的日子)?|晚一点|再晚一点|(something |anything |a bit |a little |any )?later|再晚点|晚点(的)?|more( times| days| options)?|(the )?later( one| ones| days| times)?|next( page)?|other(s)?|else",
    ),
  ],
  ["no", whole("不|留着|保留|(不|别)取消|keep it|don'?t|do not|不是|不对|不行|错了|不好|n|no|nope|nah|wrong")],
];

function whole(words: string): RegExp {
  return new RegExp(`^${polite}(${words})(\\s*(${words})){0,2}\\s*${ending}$`, "i");
}

/** What a short answer says, null when it is none: the words must be the whole message. */
export function plainAnswer(text: string): PlainAnswer | null {
  const said = simplify(text)
    .replace(/(?![👌👍✅])\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*/gu, " ")
    .replace(/[\s,.!?。！，、~～…]+/g, " ")
    .trim();
  const close = said.replaceAll(/(?<=[\u4e00-\u9fff]) | (?=[\u4e00-\u9fff])/g, "");
  const answer = answers.find(([, words]) => words.test(said) || words.test(close))?.[0];
  return answer ?? (agrees(text) ? "yes" : null);
}
