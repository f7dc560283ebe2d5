import type { Locale } from "./locale.ts";
import { simplify } from "./simplify.ts";

const wishes: readonly [Locale, RegExp][] = [
  [
    "zh-TW",
    /^(请?用|换成?|改成?|讲|说|要|切换到?|可以用?|能用?|我要)?(繁体|繁中|正体)(中文|字)?(吗|吧|可以吗|谢谢)?$|\btraditional chinese\b/,
  ],
  [
    "zh-CN",
    /^(请|可以|能|能不能|可不可以|我想|我要|麻烦)?(用|换成?|改成?|讲|说|回|切换到?)?(中文|简体|简体中文|普通话|国语|汉语)(回复|回答)?(吗|吧|可以吗|谢谢)?$|\b(in|speak|to|use|prefer) (mandarin|chinese)\b|\b(prefer|in|speak|use) (中文|普通话|国语)|^(simplified )?(chinese|mandarin)( please| pls)?$/,
  ],
  [
    "en",
    /^(in )?english( please| pls)?$|\b(in|speak|to|use|have this in|prefer) english\b|^(请|可以|能|能不能|可不可以|我想|我要)?(用|换成?|改成?|讲|说|回|切换到?)(英文|英语)(回复|回答)?(吗|吧|可以吗|谢谢)?$|^(英文|英语)$/,
  ],
];

/** The language she asks us to speak: "English please", "说中文", "換成繁體"; null when she asks for none. */
export function languageWish(text: string): Locale | null {
  if (text.length > 60) return null;
  const said = simplify(text).replace(/[?？]+$/u, "");
  return wishes.find(([, words]) => words.test(said))?.[0] ?? null;
}
