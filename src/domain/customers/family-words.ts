import { simplify } from "../message/simplify.ts";

export const relations = ["child", "parent", "partner", "sibling", "friend", "other"] as const;
export type Relation = (typeof relations)[number];

/** What people call them, in simplified Chinese and English. */
export const relationWords: Record<Relation, { han: string; english: string }> = {
  child: {
    han: "女儿|闺女|儿子|孩子|小孩|娃|宝宝|宝贝",
    english: "daughter|son|kid|child|children|girl|boy|little one|\\d{1,2}[ -]?year[ -]old",
  },
  parent: {
    han: "妈妈|妈咪|老妈|妈|母亲|爸爸|老爸|爸|父亲|婆婆|公公|岳母|岳父|丈母娘",
    english: "mum|mom|mummy|mommy|mother|dad|daddy|father|mother-in-law|father-in-law",
  },
  partner: {
    han: "老公|先生|丈夫|老婆|太太|妻子|爱人|男朋友|女朋友|男友|女友|未婚妻|未婚夫|对象",
    english: "husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?",
  },
  sibling: { han: "姐姐|妹妹|哥哥|弟弟|姐|妹|哥|弟", english: "sister|brother" },
  friend: { han: "朋友|闺蜜|同学|室友", english: "friend|flatmate|roommate" },
  other: {
    han: "奶奶|外婆|姥姥|爷爷|外公|阿姨|姑姑|侄女|外甥女|表妹|表姐|同事",
    english:
      "grandma|grandmother|granny|aunt|niece|nephew|cousin|colleague|coworker|boss|neighbou?r|nan|nana|gran|auntie|uncle",
  },
};

/** For whom she wants to book, and her words without that. */
export interface ForWhom {
  relation: Relation;
  /** Whole years, when she says them. */
  age?: number;
  rest: string;
}

/** "15岁", "my daughter is 15", "a 12 year old". */
const ages = [
  /(?:今年|才|刚满?|已经)?(\d{1,3})(?:多|来)?[岁歲](?:了|多)?/,
  /^(?:都|她|他|佢)?(?:今年|才|刚满?|刚|已经)?(\d{1,2})(?:了|啦|咯|喇|㗎|周岁)?[。.!！]*$/,
  /\b(?:is|she'?s|he'?s|she is|he is|aged?|turning) (?:only |just )?(\d{1,2})\b(?! ?(?:am|pm|:|o'?clock|min|weeks?|days?|months?))(?:[ -]?(?:yo|y\/o|years?[ -]olds?))?/i,
  /\b(\d{1,2})[ -]?(?:yo|y\/o|years?[ -]olds?)\b/i,
] as const;

/** The age that her words name, in whole years, and her words without it. */
export function ageTold(text: string): { age: number; rest: string } | null {
  const found = ages.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const age = Number(found?.[1]);
  if (!found || age < 1 || age > 110) return null;
  return { age, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
}

/** "给我妈约个补水护理", "a facial for my daughter on Friday"; null when it is for herself. */
export function heardForWhom(text: string): ForWhom | null {
  for (const relation of relations) {
    const { han, english } = relationWords[relation];
    const found = [
      new RegExp(`(?:想|要|可以|能不能|能)?(?:给|帮|替|为)我?(?:的)?[阿小细大]?(?:${han})(?:也)?`),
      new RegExp(
        `(?:想|要|可以|能)?带我?(?:的)?[阿小细大]?(?:${han})(?:也)?(?:一起)?(?:来|过来|去)?(?=[^我]{0,8}(?:做|试|弄|体验))`,
      ),
      new RegExp(`\\bfor (?:my|our) (?:\\w+ )?(?:${english})s?\\b`, "i"),
      new RegExp(
        `\\b(?:book|get|bring|sign up|treat|treating|surprise|spoil) (?:my|our) (?:\\w+ )?(?:${english})s?\\b(?: in)?(?: for)?`,
        "i",
      ),
      // She speaks of somebody who wants it: "我妈想做个护理", "my daughter is 15, can she get lashes".
      new RegExp(
        `我(?:的|家)?[阿小细大]?(?:${han})(?:也)?(?!说|讲|提|告诉|推荐|介绍|问|以为|觉得)(?=[^我]{0,16}(?:想|要|需要|打算|能不能|可不可以|可以|能)(?:不要)?(?:做|约|来|预约|试|弄|打))`,
      ),
      new RegExp(
        `\\b(?:my|our) (?:\\w+ )?(?:${english})\\b(?= (?:also )?(?:wants?|needs?|would (?:like|love)|is (?:looking|interested|after)|has asked|fancies))`,
        "i",
      ),
      new RegExp(
        `\\b(?:my|our) (?:\\w+ )?(?:${english})\\b(?=[^.!]{0,40}\\b(?:can|could|may|is it ok(?:ay)? (?:for|if)) (?:she|he|they|her|him)\\b)`,
        "i",
      ),
      new RegExp(`\\b(?:can|could|may) (?:my|our) (?:\\w+ )?(?:${english})\\b(?= (?:get|have|book|come|do|try))`, "i"),
    ]
      .map((pattern) => pattern.exec(sameLength(text)))
      .find((match) => match !== null);
    if (found) {
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replaceAll(/\s+/g, " ");
      const told = ageTold(text);
      if (!told) return { relation, rest: rest.trim() };
      const without = ageTold(rest)?.rest ?? rest;
      return { relation, age: told.age, rest: without.replaceAll(/\s+/g, " ").trim() };
    }
  }
  return null;
}

const variants: Record<string, string> = {
  給: "给",
  帶: "带",
  幫: "帮",
  為: "为",
  媽: "妈",
  兒: "儿",
  閨: "闺",
  寶: "宝",
  貝: "贝",
  婆: "婆",
  愛: "爱",
  對: "对",
  爺: "爷",
  親: "亲",
  學: "学",
};

/** Traditional characters as simplified ones, each in its place, so that what was found can be cut out of her own words. */
function sameLength(text: string): string {
  return [...text].map((sign) => variants[sign] ?? sign).join("");
}

/** The member of her family that her words are about: by name, or by a relation that only one has. Null: herself, or it is not clear. */
export function memberMeant<Member extends { name: string; relation: string }>(
  text: string,
  family: readonly Member[],
): Member | null {
  const said = simplify(text);
  const named = family.filter(({ name }) => [...name].length > 1 && said.includes(simplify(name)));
  if (named.length === 1) return named[0] ?? null;
  const related = family.filter(({ relation }) => speaksOf(said, relation));
  return related.length === 1 ? (related[0] ?? null) : null;
}

function speaksOf(said: string, relation: string): boolean {
  const known = relations.find((one) => one === relation);
  if (!known) return false;
  const { han, english } = relationWords[known];
  return new RegExp(`我(?:的|家)?(?:${han})|\\b(?:my|our) (?:\\w+ )?(?:${english})\\b`).test(said);
}

/** "她姓王，明天上午方便": the piece that says the name, and the others; null when none says so plainly. */
export function nameAmong(text: string): { name: string; rest: string } | null {
  const pieces = text
    .split(/[，,。.;；！!\n]+|\s+(?=and\s)|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff\d])/)
    .filter((piece) => piece.trim() !== "");
  const at = pieces.findIndex((piece) =>
    /^\s*(?:好(?:的)?|嗯|ok|yes|and|so)?\s*((我(的|家)?.{1,3}|她|他|佢)?(的?名字|名)?(叫做?|是叫)|(她|他)?姓|((her|his|their) )?name('s| is) |((my|our) \w+|she|he)('s| is) (called|named) )/i.test(
      piece,
    ),
  );
  const name = at < 0 ? "" : nameIn(pieces[at] ?? "");
  return name === "" || /^[我你谁誰]/.test(name)
    ? null
    : {
        name,
        rest: pieces
          .filter((_, index) => index !== at)
          .join("，")
          .trim(),
      };
}

/** Whether words can be what somebody is called, and are no sentence about her: "林芝", "Morag Baird", 王阿姨. */
export function canBeName(words: string): boolean {
  const said = simplify(words.trim());
  if (/\d|[?？]/.test(said) || [...said].length > 40 || said === "") return false;
  if (/[\u4e00-\u9fff]/.test(said)) return /^[\u4e00-\u9fff·]{1,6}( ?\p{L}+)?$/u.test(said) && !sentence.test(said);
  return (
    said.split(/\s+/).length <= 4 && !/\b(she|he|her|his|is|has|wants?|need|would|with|for|at|on|not|no)\b/.test(said)
  );
}

const sentence =
  /[她他佢]|想|做|约|要|过敏|没|不(?!二)|怀孕|眼睛|皮肤|疼|痛|可以|喜欢|有点|比较|上次|上午|下午|晚上|[幺零一二三四五六七八九]{5}/;

/** The name in an answer to "what is her name?": "her name is Mia", "她叫朵朵", "姓王" (王女士 or 王先生 where she says which). */
export function nameIn(text: string): string {
  const said = text.trim().replace(/[。.!！,，、\s]+$/, "");
  const [, pronoun = "", surname] = /^(她|他)?姓([\u4e00-\u9fff]{1,2})$/.exec(said) ?? [];
  if (surname) return pronoun === "" ? surname : `${surname}${pronoun === "她" ? "女士" : "先生"}`;
  return said
    .replace(
      /^(?:(?:好(?:的)?|嗯|ok|yes|and|so)[\s,，]+)?(我(的|家)?.{1,3}(?=叫))?(她|他|佢)?的?(名字|名)?(叫做?|是|係)|^((her|his|their|the) )?name('s| is)? |^((my|our) \w+|she|he)('s| is)( called| named)? |^(it's|it is|call (her|him)) /i,
      "",
    )
    .replace(/^(我(的|家)?)(妈妈|妈|爸爸|爸)叫?(?=.)/, "")
    .trim();
}
