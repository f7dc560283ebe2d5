import redFlags from "../clinical/redflags.json" with { type: "json" };
import adviceTaiwan from "./advice-zh-tw.json" with { type: "json" };

/** Reworded because a reported symptom is never called "normal" (clinical facts, section 0, point 4). */
const reworded: Record<string, string> = {
  MILD_REDNESS: "前几天泛红是这个项目预期会有的，温和护理就好；如果加重请告诉我们。",
  SELF_HARM:
    "同事马上会接手跟你说话。如果你可能伤害自己，或已经吞了药，请立刻拨打 {EMS}。任何时候也可以打：{CRISIS}。请让你信任的人陪着你。",
};

/** Customers are never told the name of a medicine, not even of the one in their own pen, and nothing is called normal. */
const plainer: [RegExp, string][] = [
  [/adrenaline pen/g, "emergency pen"],
  [/if not breathing normally/g, "if they do not breathe as usual"],
  [/ask about isotretinoin or retinoids/g, "ask what you take or use on your skin"],
  [/肾上腺素笔/g, "急救笔"],
  [/腎上腺素筆/g, "急救筆"],
  [/如没有正常呼吸/g, "如呼吸和平时不一样"],
  [/如果呼吸不正常/g, "如果呼吸和平時不一樣"],
  [/最后正常的时间/g, "最后一次没事是几点"],
  [/最後正常的時間/g, "最後一次沒事是幾點"],
  [/核对是否用过异维A酸\/维A类/g, "核对吃过、抹过什么"],
  [/核對是否用過異維A酸\/維A類/g, "核對吃過、抹過什麼"],
];

const fullWidth: Record<string, string> = { ",": "，", ";": "；", "(": "（", ")": "）" };

const mainland = new Map(redFlags.map((flag) => [flag.code, chinese(reworded[flag.code] ?? flag.adviceZh)]));
const taiwan = new Map(Object.entries(adviceTaiwan).map(([code, advice]) => [code, chinese(advice)]));
const english = new Map(redFlags.map((flag) => [flag.code, plain(flag.advice.replace(/\s*\[[^\]]*\]/g, ""))]));

const emergencies: ReadonlySet<string> = new Set(
  redFlags.filter(({ severity }) => severity === "urgent").map(({ code }) => code),
);

/** Whether a code is a red flag of the urgent kind, whose advice says what to do at once. */
export function isEmergency(code: string): boolean {
  return emergencies.has(code);
}

/** Whether one of the reasons of a case is such a red flag; without one an emergency was only heard, in words that no rule could read. */
export function namesEmergency(reasons: readonly { code: string }[]): boolean {
  return reasons.some(({ code }) => isEmergency(code));
}

function plain(advice: string): string {
  return plainer.reduce((words, [jargon, plainWords]) => words.replace(jargon, plainWords), advice);
}

function chinese(advice: string): string {
  return plain(advice).replace(/[,;()]/g, (mark) => fullWidth[mark] ?? mark);
}

/**
 * The first-aid advice of a red flag, with {EMS} and {CRISIS} still to be filled in; undefined for a code that is no red
 * flag. Traditional script for zh-TW, zh-HK and zh-Hant, simplified for other Chinese, else English. Source: redflags.json.
 */
export function safetyAdvice(code: string, locale = "en"): string | undefined {
  if (/^zh[-_](tw|hk|mo|hant)/i.test(locale)) return taiwan.get(code);
  if (/^zh/i.test(locale)) return mainland.get(code);
  return english.get(code);
}

/** The same advice split for display: the sentence that says what to do first, and the rest (what to tell, what to avoid). */
export function safetyTextParts(code: string, locale = "en"): { action: string; tell: string } | undefined {
  const advice = safetyAdvice(code, locale);
  if (advice === undefined) return undefined;
  const sentences = advice.match(/.+?(?:[。；;]|\.(?=\s)|$)\s*/g) ?? [advice];
  const calling = sentences.slice(0, 2).findIndex((sentence) => sentence.includes("{EMS}"));
  const first = calling === -1 ? 0 : calling;
  // "If nobody answers, call …" means nothing without the sentence before it.
  const from = /^(if|when|若|如果|如|没人|無人|没有人|打不通)/i.test((sentences[first] ?? "").trim()) ? 0 : first;
  const action = sentences.slice(from, first + 1).join("");
  const tell = sentences.filter((_, index) => index < from || index > first).join("");
  return { action: asSentence(action, locale), tell: asSentence(tell, locale) };
}

/** A part that stands alone begins and ends like a sentence, with the marks of its script. */
function asSentence(part: string, locale: string): string {
  const text = part.trim();
  if (/^zh/i.test(locale)) return inChineseMarks(text).replace(/[；;，]$/, "。");
  const ended = text.replace(/;$/, ".").replace(/; (?=[A-Z])/g, ". ");
  return ended.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

const chineseMarks: Record<string, string> = { ",": "，", ";": "；", ":": "：" };

function inChineseMarks(text: string): string {
  return text.replace(/(?<=[\u3400-\u9fff）」』”}])[,;:](?=\s*\S)/g, (mark) => chineseMarks[mark] ?? mark);
}
