/** What begins like a no and is none: "没看懂", "无所谓", "no comment", "never mind", "不会吧". */
const NO_ANSWER =
  /^(还|我)?(没有?|不|未)(太|怎么)?(看懂|看清|看到|听懂|听清|听说?过|听过|明白|理解|懂|想好|想过|印象|感觉到|时间|空|关系|所谓|意见|了解|认识|测|验|查|检查|体检|留意|注意|问过)|^无(所谓|语|聊|可奉告)|^(不是|不会|没有?|没问题)吧|^没(有)?问题$|^不用(了|谢)|^(no|none|never|nothing)[, ]+((comment|thanks?|thank you|worries|problem|need|time|doubt|wonder|question|kidding|rush|mind|you mind)( |$)(?!god|goodness)|of your|to say|to tell)|^never ?mind/i;

/** A no to the end of something: it goes on ("没停药", "还没断奶", "not healed yet", "没少吃"). */
const GOES_ON =
  /(没有?|未|不曾)(停|断|戒|好(?!好)|愈|痊|恢复|退|消|结束|拆|取出|摘|少(吃|喝|用|擦|晒|抽|打))|(\bnot|n'?t|\bnever) (yet )?(fully |completely |really )?(stopped|quit|finished|healed|gone|over|weaned|cleared|removed|recovered|come off|given up)/i;

/** Not much is not none: "没怎么晒", "很少", "hardly". */
const NOT_MUCH =
  /没有?(怎么|太|很|多少|经常|常)|不(怎么|太|常|经常|大)(?!过敏$)|很少|极少|\b(hardly|barely|rarely|seldom)\b|\bnot (much|often|a lot|many|too|really|that much|so much)\b/i;

/** It was so before: "不再吃了", "no longer". */
const NO_MORE = /不再|\bno longer\b|\b(not|n'?t)\b.{0,20}\bany ?more\b|(医生|大夫)(让|叫|说)/i;

/** Chinese that adds nothing to a no: the denial itself, when, how much, who, the verbs of the questions, sounds and thanks. */
const ADDS_NOTHING = new RegExp(
  [
    ...[
      "从来没有?",
      "从来不",
      "从未",
      "都没有?",
      "没有?",
      "不是",
      "不会",
      "不过敏",
      "不可能",
      "不存在",
      "不",
      "无",
      "否",
      "未",
      "冇",
      "唔系",
      "唔",
      "还",
    ],
    ...[
      "目前",
      "现在",
      "最近",
      "近期",
      "至今",
      "一直",
      "这段时间",
      "完全",
      "真的",
      "绝对",
      "肯定",
      "当然",
      "一点儿?",
      "全部?",
      "以上",
    ],
    ...[
      "也",
      "都",
      "什么",
      "任何",
      "其他的?",
      "这些",
      "这个",
      "这种",
      "那些",
      "那个",
      "那种",
      "情况",
      "毛病",
      "东西",
      "药",
      "我们?",
      "本人",
      "自己",
    ],
    ...[
      "怀孕",
      "怀",
      "过敏史?",
      "有",
      "吃",
      "用",
      "做",
      "打",
      "戴",
      "长",
      "晒",
      "装",
      "得",
      "碰",
      "涂",
      "擦",
      "敷",
      "试",
      "过",
      "着",
      "在",
    ],
    ...["的", "了", "呢", "啊", "呀", "哦", "喔", "哈", "啦", "嘛", "耶", "欸", "诶", "噢", "嗯", "放心", "谢谢你?"],
  ].join("|"),
  "gu",
);

/** The same in English. */
const plainWords = new Set(
  [
    "no nope nah never none nothing not n nein n't don't dont doesn't didn't haven't havent hasn't hadn't isn't aren't am i'm im i me my",
    "we us have had has do does did be been being is are was it that this these those them they there so any anything anyone ever at all",
    "of to on in the a an or and nor either now right currently present moment this sure certainly definitely absolutely god oh hell thank",
    "thankfully luckily way chance as far know aware allergic allergy allergies pregnant expecting taken taking take use used using wear",
    "wearing medicine medicines medication meds like kind sort one ones lol haha thanks sorry please dear x",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Whether nothing but a no stands there. A no to a part of the question ("没有食物过敏", "no filler, threads though"), with a condition or
 * with anything that is not known here is none: a person reads it.
 */
export function isPlainNo(words: string): boolean {
  const latin = words.match(/[\p{Script=Latin}']+/gu) ?? [];
  if (!latin.every((word) => plainWords.has(word.toLowerCase()))) return false;
  const rest = words.replaceAll(/[\p{Script=Latin}']+/gu, "").replaceAll(ADDS_NOTHING, "");
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** "现在没有" to "have you ever …" leaves open what was: the no is narrower than the question. `asked`: its simplified Chinese wording, "" when not known. */
export function isNarrower(words: string, asked: string): boolean {
  const [asksNow, asksLately] = [/现在|正在|在吃|来的那天/.test(asked), /最近|前后/.test(asked)];
  if (asked === "" || asksNow) return false;
  if (/现在|\b(now|currently|present|moment)\b/.test(words)) return true;
  return !asksLately && /最近|近期|这段时间|\b(lately|recently)\b/.test(words);
}

export type Denial = "goes_on" | "doubtful";

/** What words come to that begin like a no. `words` are simplified; doubtful: a person reads them, nobody takes them for a no. */
export function denialIn(words: string): Denial | null {
  if (GOES_ON.test(words)) return "goes_on";
  return NO_ANSWER.test(words) || NOT_MUCH.test(words) || NO_MORE.test(words) ? "doubtful" : null;
}
