import { patternOf } from "../vocabulary/words.ts";
import { type Topic, topics } from "./topics.ts";

const names = Object.keys(topics).filter((name): name is Topic => name in topics);
const patterns = names.map((name) => ({ name, pattern: new RegExp(patternOf(topics[name]).source) }));

/** What a message talks about besides symptoms, with the words that show it. Reads the normalised text, sayings included. */
export function topicsOf(text: string): Map<Topic, string> {
  const found = new Map<Topic, string>();
  for (const { name, pattern } of patterns) {
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) found.set(name, words.trim());
  }
  if (/emojikind/.test(text) && !found.has("thanks")) found.set("praise", "emoji");
  return found;
}

const lightTopics: readonly Topic[] = [
  "praise",
  "thanks",
  "laughter",
  "fine",
  "booking",
  "price",
  "offer",
  "aftercare",
];

/** Signs of ease: pleasure, thanks, laughter, business of the salon. */
export function isLight(topics: ReadonlyMap<Topic, string>): boolean {
  return lightTopics.some((topic) => topics.has(topic));
}

const question =
  /\?|(?:不|没|吗|麽|嘛|呗|宝|对吧|是吧|对不|行么|行不|好不|能不|可否|咋弄|咋整|咋办|咩|得唔得|使唔使|要唔要|会唔会|得未|未呀|㗎|算啥|呀吗|好吗|meh)(?=$|[,.!])|有影像吗|多久|几耐|点好|点搞|边度|边间|系唔系|是米|系米|系咪|会是|是因为|莫非|该不会|需唔需要|怎样|请问|想问|帮.{0,3}问|问下|问一下|不知道?(?:是不是|算|该|要)|(?:^|[,.!] ?|so |and |but |or )(?:should|shoud|could|can|may|would|is|are|does|do|did|will|was|what|why|how|which|when|wen|where|any|normal|ok to|am i|has|have you|shall|must|who)(?= )|(?<![a-z])(?:wonder\w*|do you think|is that (?:normal|ok|right|bad)|could (?:it|that|the)[a-z ]{0,20}(?:have|be)|normal(?= *$)|advice|advise|what do i|what to do|let me know if|not sure (?:if|whether)|dont know (?:if|whether|what)|how do|tell me (?:if|what|how)|which one|what should|is it|right(?= *$))(?![a-z])|吗|(?<!什|怎|这|那|多|要)么(?!的|样了)|(?<!没|没有|冇)什么(?!感觉|问题|事|都|的)|呢(?=$|[,.!?])|(?<!不)怎么(?!都)|咋|点算|点解|点样|如何|为什么|为啥|是不是|系咪|要不要|需不需要|能不能|可不可以|可唔可以|会唔会|可以.{0,8}(?:吗|么)|多久|多长时间|什么时候|几时|几天(?=能|可以|不|后|才)|啥时候|会不会|有没有|该(?:怎么|不该|找谁|咋)|(?<![a-z])(?:is (?:it|this|that|there)|are (?:these|they)|should i|shall i|can i|could i|do i|do you|will it|normal to|is my|am i|would it|any idea|any advice|wondering|ok to|okay to|safe to|(?:when|what|how|why|which|where) (?:should|can|do|does|did|will|is|are|would|if|about|long|soon|many|much|to|sunscreen|cream|facial|one|kind))(?![a-z])/;

/** Whether the message asks something. */
export function asks(text: string): boolean {
  return question.test(text);
}
