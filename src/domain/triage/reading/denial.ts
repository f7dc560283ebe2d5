import type { Clause } from "./clauses.ts";

/**
 * Whether a symptom is denied. A "not" reaches a symptom only across words known to let it through (fillers, body parts,
 * other symptoms, written here as □ by the caller), so that "没吃药脸肿" or "not sure it is swollen" deny nothing.
 */
const negatorZh =
  "(?:并?不(?:是|会|存在|算)?|没(?:有|再|啥|什么|怎么|太|见)?|无|冇|唔(?:系|会)?|毫无|从(?:来)?没(?:有)?|未(?:见|曾)?|木有|莫得|否认|并非|非)";
const throughZh =
  "(?:有(?!点|些|一点)|出现|发生|任何|什么|啥|乜|哪里|地方|觉得|感觉|感到|觉|明显|特别|很|太|那么|咁|再|怎么|咋|起|发|长|过|一点(?!都不)|一丝|丝毫|半点|(?<!有)点|也|都|得|的|到|会|在|变|那种|这种|其他|其它|异常|症状|现象|情况|问题|和|或者?|跟|与|以及|还是|、|啲|嘅|咩|到处|一直|持续|□|·| )";
const deniedZh = new RegExp(`(?:${negatorZh}${throughZh}{0,14})$`);
const doubleZh = new RegExp(
  `(?:不是|并非|不能说|不可能|没有一?(?:天|刻|处|个地方|时)|没(?:有)?(?:哪|一)(?:天|里|处|刻)|无时无刻|难免|怎么可能|谁说|哪有)(?:${throughZh}{0,4})?$`,
);
const lastNegatorZh = new RegExp(`${negatorZh}${throughZh}{0,3}$`);
/** Questions and guesses that merely contain a negator. */
const notDenialsZh =
  /(.)不\1|(.)没\2|(.)唔\3|有没有|有冇|系咪|不会是|不是.{0,6}吗|没有.{0,8}吗|不得不|不仅|不光|不止|不单|不但|不只|不知|对不起|不好意思|来不及|说不好|差不多/g;

const negatorEn =
  "(?:no(?! (?:its?|my|i|im|the|that|this|idea|doubt|wonder|one|clue|matter|longer able|amount|way))|not(?! (?:only|just|sure|certain))|without|never|none|nothing|neither|nor|dont|doesnt|didnt|isnt|arent|wasnt|werent|havent|hasnt|hadnt|aint|free of|zero|cant see any|cant feel any|cannot see any|deny|denies|negative for)";
const throughEn =
  "(?:any(?:thing|where)?|an?|the|real|really|actual|actually|much|more|of|to|feel|feeling|felt|have|having|had|been|got|get|gotten|getting|experienc\\w+|notic\\w+|see|seeing|seen|signs?|symptoms?|at all|or|nor|and|my|your|in|on|around|too|very|that|so|even|anymore|longer|particularly|especially|visible|visibly|obvious|major|severe|bad|significant|unusual|other|such as|like|think|thinks|its|it|is|are|be|kind of|sort of|trace of|hint of|issues?(?: with)?|problems?(?: with)?|sudden|extra|new|serious|weird|□+|·+|,|/)";
const deniedEn = new RegExp(`(?<![a-z])${negatorEn}(?:[ ,]+${throughEn}){0,9}[ ,]*$`);
const everyNegatorEn = new RegExp(`(?<![a-z])${negatorEn}(?![a-z])`, "g");
const doubleEn =
  /(?<![a-z])(?:cant say|cannot say|couldnt say|not that|not like|not as if|wouldnt say|never not|nothing (?:isnt|doesnt|that doesnt)|not saying)(?: [a-z□]+){0,5} *$/;
const rhetoricalEn =
  /^ *(?:isnt|arent|wasnt|werent|shouldnt|doesnt|didnt|dont) (?:the|this|that|my|it|these|you)(?![a-z])/;

const insistsAfter =
  /^(?:得(?:厉害|不行|要命|受不了)|死|要命|到|了(?!吧?$)|咗)|^ (?:so|like this|this (?:bad|much)|like crazy|before|until|a lot)(?![a-z])/;
const deniedAfter =
  /^(?:啥的|什么的|这些|之类的?|的话|症状|的情况|感)*(?:都|也|倒|完全|基本|暂时|就|一点)*(?:没有?|冇|无)(?:出现|发生)?[了啊呀哦呢的]*(?=$|[,.!、])|^ *[,:-]? *(?:no|none|nope|nil|zero|negative)(?= *(?:$|[,.!]))/;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** `masked` is the text with body parts and symptoms drawn as □; the symptom lies at [start, end) within `clause`. */
export function isDenied(masked: string, clause: Clause, start: number, end: number): boolean {
  const clauseText = masked.slice(clause.start, start);
  const before = clauseText.replace(notDenialsZh, (found) => "◇".repeat(found.length)).slice(-60);
  const after = masked.slice(end, end + 24);
  if (deniedAfter.test(after)) return true;
  if (deniedZh.test(before)) {
    if (doubleZh.test(before.replace(lastNegatorZh, ""))) return false;
    return !(insistsAfter.test(after) && /□/.test(before));
  }
  if (!deniedEn.test(before) || rhetoricalEn.test(clauseText)) return false;
  if (doubleEn.test(before) || insistsAfter.test(after)) return false;
  const sinceLast = count(before.slice(before.lastIndexOf("□") + 1), everyNegatorEn);
  return (sinceLast || count(before, everyNegatorEn)) % 2 === 1 || /(?<![a-z])(?:nor|or|no)(?![a-z])/.test(before);
}
