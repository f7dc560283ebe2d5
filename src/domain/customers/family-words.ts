import { simplify } from "../message/simplify.ts";

export const relations = ["child", "parent", "partner", "sibling", "friend", "other"] as const;
export type Relation = (typeof relations)[number];

const words: Record<Relation, { han: string; english: string }> = {
  child: {
    han: "女儿|闺女|儿子|孩子|小孩|娃|宝宝|宝贝",
    english: "daughter|son|kid|child|children|girl|boy|little one",
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
    english: "grandma|grandmother|granny|aunt|niece|cousin|colleague|coworker",
  },
};

/** For whom she wants to book, and her words without that. */
export interface ForWhom {
  relation: Relation;
  rest: string;
}

/** "给我妈约个补水护理", "a facial for my daughter on Friday"; null when it is for herself. */
export function heardForWhom(text: string): ForWhom | null {
  for (const relation of relations) {
    const { han, english } = words[relation];
    const found = [
      new RegExp(`(?:想|要|可以|能不能|能)?(?:给|帮|替|为)我?(?:的)?(?:${han})(?:也)?`),
      new RegExp(`\\bfor (?:my|our) (?:\\w+ )?(?:${english})\\b`, "i"),
      new RegExp(`\\b(?:book|get|bring|sign up) (?:my|our) (?:\\w+ )?(?:${english})\\b(?: in)?(?: for)?`, "i"),
    ]
      .map((pattern) => pattern.exec(sameLength(text)))
      .find((match) => match !== null);
    if (found) {
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.replaceAll(/\s+/g, " ");
      return { relation, rest: rest.trim() };
    }
  }
  return null;
}

const variants: Record<string, string> = {
  給: "给",
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
  const { han, english } = words[known];
  return new RegExp(`我(?:的|家)?(?:${han})|\\b(?:my|our) (?:\\w+ )?(?:${english})\\b`).test(said);
}
