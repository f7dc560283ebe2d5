import { simplify } from "../message/simplify.ts";
import { latinName } from "./pinyin-names.ts";

/** The commonest surnames, as they are written in Latin letters on the mainland, in Hong Kong and in Taiwan. */
const surnames: ReadonlyMap<string, readonly string[]> = new Map(
  [
    "王 wang wong, 李 li lee, 张 zhang cheung chang, 刘 liu lau, 陈 chen chan, 杨 yang yeung, 黄 huang wong, 赵 zhao chiu, 吴 wu ng",
    "周 zhou chow chau, 徐 xu tsui, 孙 sun suen, 马 ma, 朱 zhu chu, 胡 hu wu, 郭 guo kwok, 何 he ho, 高 gao ko, 林 lin lam",
    "罗 luo lo law, 郑 zheng cheng, 梁 liang leung, 谢 xie tse hsieh, 宋 song sung, 唐 tang tong, 许 xu hui hsu, 韩 han hon",
    "冯 feng fung, 邓 deng tang, 曹 cao cho, 彭 peng pang, 曾 zeng tsang, 萧 xiao siu, 田 tian tin, 董 dong tung, 袁 yuan yuen",
    "潘 pan poon, 于 yu, 蒋 jiang, 蔡 cai choi tsai, 余 yu yue, 杜 du to, 叶 ye yip yeh, 程 cheng ching, 苏 su so, 魏 wei ngai",
    "吕 lv lu lui, 丁 ding ting, 任 ren yam, 沈 shen sum, 姚 yao yiu, 卢 lu lo, 姜 jiang keung, 崔 cui chui, 钟 zhong chung",
    "谭 tan tam, 陆 lu luk, 汪 wang, 范 fan, 金 jin kam, 石 shi shek, 廖 liao liu, 贾 jia ka, 夏 xia ha, 韦 wei wai, 付 fu",
    "方 fang fong, 白 bai pak, 邹 zou chow, 孟 meng mang, 熊 xiong hung, 秦 qin chun, 邱 qiu yau, 江 jiang kong, 尹 yin wan",
    "薛 xue sit, 严 yan yim, 段 duan tuen, 雷 lei lui, 侯 hou hau, 龙 long lung, 史 shi, 陶 tao to, 黎 li lai, 贺 he ho, 顾 gu koo",
    "毛 mao mo, 郝 hao, 龚 gong kung, 邵 shao shiu, 万 wan man, 钱 qian chin, 温 wen wan",
  ]
    .flatMap((line) => line.split(", "))
    .map((entry) => entry.split(" "))
    .map(([surname = "", ...latin]) => [surname, latin]),
);

/** Whether it is a common Chinese surname with one or two signs behind it. */
export function isChineseName(name: string): boolean {
  return /^[\u4e00-\u9fff]{2,3}$/.test(name) && surnames.has(simplify(name).slice(0, 1));
}

/** Those that are English words as well: only a title or "with" before them makes them a name. */
const words: ReadonlySet<string> = new Set([
  ..."he ho so sun sum song long man hung fan ma to tin tan ting ha mo wan sung chin pan tong pang chow hung sit lay".split(
    " ",
  ),
  ..."han hon lung yue fu chun hang ka luk lo law lee lau li lu wai tam du su yu gong chan mang hou hau ching".split(
    " ",
  ),
]);

type Callings = [whole: RegExp, given: RegExp | null, nick: RegExp | null];

/** By name: each message of a booking is searched for everybody who works in the branch. */
const known = new Map<string, Callings>();

/** What somebody is called, the surest first: her whole name; her given name; what she is called among friends and by her surname. */
export function callings(name: string): Callings {
  const before = known.get(name);
  if (before) return before;
  const folded = simplify(name);
  const made = /^[\u4e00-\u9fff]{2,4}$/.test(folded) ? hanCallings(folded) : latinCallings(folded);
  known.set(name, made);
  return made;
}

function hanCallings(name: string): Callings {
  const surname = name.length === 4 ? name.slice(0, 2) : name.slice(0, 1);
  const given = name.slice(surname.length);
  const own = given.slice(-1);
  const titles = "老师|姐|小姐|女士|师傅|医生|技师|美容师|哥|姑娘";
  const nick = [
    // "我是小林" is her own name.
    `(?<!我是|我叫|叫我|我姓|人叫)[小阿](?:${surname}|${own})(?!时|朋友|气泡|姐|妹|哥|弟|腿|姨|孩|伙|费|区)`,
    `${surname}(?:${titles})`,
    `${own}(?:老师|姐)`,
    `姓${surname}的`,
    `^${surname}(?:吧|老师吧|呀|啊)?$`,
    `${own}${own}`,
    ...(surnames.get(surname) ?? []).flatMap(romanised),
  ];
  const latin = latinName(surname, given);
  const givens = [...(given.length >= 2 ? [given] : []), ...(latin.given ? [latin.given] : [])];
  const givenName = givens.length > 0 ? new RegExp(givens.join("|")) : null;
  return [new RegExp(`${name}|${latin.whole}`), givenName, new RegExp(nick.join("|"))];
}

/** "With Su", "Miss Lam", "Su on Thursday". */
function romanised(surname: string): string[] {
  const titled = `\\b(?:with|see|by|miss|ms\\.?|mrs\\.?|mr\\.?|ask for|teacher|dr\\.?|or|but|not) ${surname}\\b(?! (?:pm|am|is it|much|many|far|that|soon|we|i))`;
  const asked = `\\bis ${surname} (?:free|available|in|working|there|around|off)\\b`;
  return words.has(surname) ? [titled, asked, `^${surname}(?: please| pls| then)?$`] : [`\\b${surname}\\b`];
}

/** "Anna Miller" is also called Anna, Ann, and Miss Miller. */
function latinCallings(name: string): Callings {
  const [first = "", ...others] = name.replace(/[^\p{L}\p{N} ]/gu, "").split(/ +/);
  const last = others.at(-1);
  const whole = new RegExp(`\\b${[first, ...others].join(" +")}\\b`);
  if (first.length < 2) return [whole, null, null];
  const short = first.length >= 4 ? [`\\b(?:with|see|by|is|ask for|want|prefer) ${first.slice(0, 3)}[a-z]?\\b`] : [];
  const nick = [
    ...short,
    ...(last && last.length > 2 ? [`\\b(?:with|miss|ms\\.?|mrs\\.?|mr\\.?|dr\\.?) ${last}\\b`] : []),
  ];
  return [whole, new RegExp(`\\b${first}\\b`), nick.length > 0 ? new RegExp(nick.join("|")) : null];
}
