/** Frequent surnames, both scripts. Left out: those that are everyday words of their own (时, 于, 方, 常, 成, 高, 水 …). */
const surnames =
  "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|慕容|司徒|[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭罗羅梁宋郑鄭谢謝韩韓唐冯馮董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田姜范石姚谭譚廖邹鄒熊金陆陸郝孔崔康邱秦江史顾顧侯邵孟龙龍段钱錢汤湯尹黎易武乔喬贺賀赖賴龚龔庞龐樊殷翟倪严嚴俞阮辛施]";

const titles =
  "医生|醫生|医师|醫師|大夫|护士|護士|护理师|護理師|美容师|美容師|老师|老師|院长|院長|店长|店長|经理|經理|小姐|女士|先生|太太|阿姨";

const introduced = [
  // Only with a surname: "我叫救护车" calls an ambulance.
  new RegExp(`((?:我叫|本人|名字是|名字叫|姓名[:： ]*|名叫)\\s*)(?:${surnames})\\p{Script=Han}{1,2}`, "gu"),
  // And "我是许多天前做的" says when.
  new RegExp(`(我是\\s*)(?:${surnames})\\p{Script=Han}{1,2}(?!\\p{L})`, "gu"),
  /(我姓)\s*\p{Script=Han}/gu,
  /((?:my name is|my name's|i am called|name[:：])\s*)\p{L}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*){0,2}/giu,
  /((?:\b[Ii] ?['’]?a?m|\b[Tt]his is)\s+)(?!I\b|A\b)\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){0,2}/gu,
  /((?:\bDr|\bMr|\bMrs|\bMs|\bMiss|\bdoctor|\bnurse)\.?\s+)\p{Lu}[\p{L}'-]+(?:\s+\p{Lu}[\p{L}'-]+)?/gu,
];

const titled = new RegExp(`(?:${surnames})\\p{Script=Han}{0,2}?(${titles})`, "gu");

/** Removes people's names: the known ones in whole and in parts, and those that introduce themselves or carry a title. */
export function withoutNames(text: string, known: readonly string[]): string {
  const parts = [...new Set(known.flatMap(partsOf))].sort((one, other) => other.length - one.length);
  let result = text;
  for (const part of parts) result = result.replace(patternOf(part), "[name]");
  for (const pattern of introduced) result = result.replace(pattern, "$1[name]");
  return result.replace(titled, "[name]$1");
}

/** A name, its given name, and its words. One Chinese character alone is an everyday word (红 is also "red"). */
function partsOf(name: string): string[] {
  const whole = name.normalize("NFKC").trim();
  const words = whole.split(/[\s·•.,，]+/).filter((word) => /\p{L}/u.test(word));
  const parts = words.flatMap((word) => [word, ...givenNames(word)]);
  return [whole, ...parts].filter((part) => [...part].length >= 2 && /\p{L}/u.test(part));
}

function givenNames(word: string): string[] {
  const characters = [...word];
  if (!/^\p{Script=Han}+$/u.test(word) || characters.length < 3) return [];
  return [characters.slice(1).join(""), characters.slice(2).join("")];
}

function patternOf(part: string): RegExp {
  const spaced = [...part].map(literally).join(/\p{Script=Han}/u.test(part) ? "\\s*" : "");
  const literal = spaced.replace(/(?:\\s\*)?\s(?:\\s\*)?/g, "\\s+");
  return /^[\p{L}]/u.test(part) && !/\p{Script=Han}/u.test(part)
    ? new RegExp(`(?<![\\p{Script=Latin}\\p{N}])${literal}(?![\\p{Script=Latin}\\p{N}])`, "giu")
    : new RegExp(literal, "giu");
}

function literally(character: string): string {
  return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
