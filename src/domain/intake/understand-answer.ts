import { simplify } from "../message/simplify.ts";
import { denialIn, isNarrower, isPlainNo } from "./denial.ts";
import questionWording from "./question-wording.json" with { type: "json" };

/** What an answer in words means; `unclear` when the words say neither yes nor no. */
export type Understood = "yes" | "no" | "unsure" | "unclear";

/** What she wants of the form itself rather than of the question. */
export type FormWish = "back" | "skip" | "later";

const UNSURE =
  /not (really |quite )?sure|unsure|no (idea|clue)|hard to say|don'?t know|dunno|maybe|perhaps|possibly|i think|不太?确定|不是(很|太|特别)?(清楚|确定|肯定)|不(太|大)?(知道|清楚|肯定|记得)|无法|没法|没办法|难说|说不好|没有?(查|检查|检测|注意|留意)过?|不记得|记不清|忘了|说不准|(?<!不)可能|好像|也许|大概|唔知|唔肯定/i;
const TURN =
  /\bbut\b|except|although|used to|stopped|\bago\b|last (week|month|year)|不过(?!敏)|但是?|只是|除了|以前|之前|曾经|去年|上个?月|上周|停了|偶尔|有时|就是|只有|有点|一点|\bjust\b|\bonly\b|a (bit|little)/i;
const NO =
  /^(?:(?:god|hell|oh|absolutely|definitely|certainly|thankfully|luckily|of course|nein),? )?(no|nope|nah|never|none|nothing|not at all|n|i('m| am) not|i (have|do|did|am|was|had) ?(never|not?)|i (have|do|did|had)n'?t|not (yet|me|now|that i know|as far as i know|that i'?m aware|allergic to any\w*))\b|^(?:(?:目前|现在|最近|近期|至今|一直|绝对|肯定|当然|真的|都|并|我|我都|好久|很久|应该是)?)(没有?|没|无|不可能|不过敏|不是|不会|不在|不吃|不戴|不用|否|从来?没有?|从未|都没有?|我没有?|冇|唔系|未满|还没满?)/i;
const YES =
  /^(yes|yep|yeah|yup|ya|y|sure|i do|i am$|i('m| am) (on|taking|using|allergic|pregnant|breastfeeding)|i have|i did|i had|sometimes|a (bit|little)|slightly|of course|correct)\b|^(有|是的?|(对的?|嗯|恩|会的?|系)(?=$|[,，。 啊呀哦])|在吃|在用|吃过|用过|做过|打过|戴(?=$|[的着,，。呀啊]|隐形|美瞳)|我有|我是|我在|当然|满了|已满|已经满)/i;

/** She had it and nothing came of it: an answer only where a reaction is asked about. */
const NO_REACTION =
  /(没事|没问题|没反应|不过敏|都正常|都还好)(的|呀|啊|呢)?$|\b(was|were|is|am|are|all) (fine|ok|okay)$|\bno (reaction|problems?|issues?)$/i;

/** A sound before the answer itself: "嗯，没有". */
const FILLER = /^(嗯+|呃+|额|啊|哦|噢|um+|uh+|well|oh)[,，、\s]*(?=\S)/i;

/** Reads a free answer to a yes-or-no question in Chinese (either script) or English; doubts and turns ("no, but …") are never read as a plain no. */
export function understandAnswer(text: string, code = "", isNo = isPlainNo): Understood {
  const words = simplify(text)
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(FILLER, "")
    .replace(/一点儿?(也|都)(没有?|不)/, "没有");
  if (code === "minor_under18") {
    const age = /(?<!\d)(\d{1,3})(?!\d)/.exec(words)?.[1];
    if (age) return Number(age) >= 18 ? "yes" : "no";
    if (/未成年/.test(words)) return "no";
    if (/已?成年|\badult\b/.test(words)) return "yes";
  }
  const denial = denialIn(words);
  if (denial === "goes_on") return "yes";
  if (denial === "doubtful" || UNSURE.test(words)) return "unsure";
  if (NO.test(words)) return TURN.test(words) || !isNo(words) || isNarrower(words, askedOf(code)) ? "unsure" : "no";
  if (code.startsWith("allergy_") && NO_REACTION.test(words)) return TURN.test(words) ? "unsure" : "no";
  if (YES.test(words)) return "yes";
  return "unclear";
}

const wording = new Map(Object.entries(questionWording).map(([code, { text }]) => [code, text["zh-CN"]]));

function askedOf(code: string): string {
  return wording.get(code) ?? "";
}

/** Words that steer the form: back, skip, later. */
export function formWish(text: string): FormWish | null {
  const words = simplify(text);
  if (/^(go )?back$|^previous$|^(返回|上一(题|个|步)|回去|改一下|改上一题|退回)$/i.test(words)) return "back";
  if (/^skip( it| this)?$|^next$|^(跳过|下一(题|个)|不想(说|答|回答))$/i.test(words)) return "skip";
  if (
    /^later$|^not now$|^(tomorrow|another time)$|^(稍后|等会�?|以后再说|晚点(再说)?|待会儿?|明天再说|先不填|下次再?(填|说)?)$/i.test(
      words,
    )
  ) {
    return "later";
  }
  return null;
}

/** What she says to the question whether we may ask: only a clear yes begins the form, "好" alone may still belong to the booking. */
export function consentWish(text: string): "agree" | "decline" | null {
  const words = simplify(text);
  if (
    /不想|不填|不要|不愿|不方便|不了|不用|不需要|到店|当面|见面|rather not|don'?t want|prefer not|in person|no need|no thank|pass$/i.test(
      words,
    )
  )
    return "decline";
  if (
    /^(我?同意|(可以|好的?|行|那就?)?[，, ]?(开始|现在填|来)(吧|填)?|填吧|问吧|(i )?agree|(sure|ok(ay)?|yes)?,? ?(go ahead|start|let'?s (go|start|do it)|ask away))$/i.test(
      words,
    )
  )
    return "agree";
  const understood = understandAnswer(text);
  return understood === "yes" ? "agree" : understood === "no" ? "decline" : null;
}

/** Whether words that answer nothing ask back: about the form itself ("why do you ask?"), or about something else ("is there parking?"). */
export function questionBack(text: string): "form" | "elsewhere" | null {
  const words = simplify(text);
  if (
    /为什么|为啥|干嘛|干什么用|什么意思|啥意思|看不懂|不懂|什么叫|\bwhy\b|what (do|does) (you|it|this|that) mean|what (is|are) (this|that|these)|what for|don'?t (understand|get it)|explain/i.test(
      words,
    )
  )
    return "form";
  if (
    /停车|地铁|付款|刷卡|带孩子|\b(parking|subway|card|wifi)\b/i.test(words) &&
    /[?？]|吗|不|\b(is|do|can|are)\b/i.test(text)
  )
    return "elsewhere";
  if (/^(can|could|may|will) (i|you|we)\b|^(is|are) there\b|^do (you|i|we)\b/i.test(words)) return "elsewhere";
  return /[?？]\s*$/.test(text) ? "form" : null;
}
