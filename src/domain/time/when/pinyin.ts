// What customers type when no Chinese keyboard is at hand. A piece counts only in a run that names a day or a time.
const PIECES: Record<string, string> = {
  ...{ dahoutian: "大后天", mingtian: "明天", jintian: "今天", houtian: "后天", zuotian: "昨天", qiantian: "前天" },
  ...{ jinwan: "今晚", mingwan: "明晚", mingzao: "明早", xingqi: "星期", libai: "礼拜", zhoumo: "周末", zhou: "周" },
  ...{ shangwu: "上午", xiawu: "下午", zhongwu: "中午", zaoshang: "早上", wanshang: "晚上", bangwan: "傍晚" },
  ...{ xiaban: "下班", yihou: "以后", zhihou: "之后", yiqian: "以前", zhiqian: "之前", huozhe: "或者", yuedi: "月底" },
  ...{ xia: "下", shang: "上", zhe: "这", ben: "本", ge: "个", yue: "月", hao: "号", ri: "日", tian: "天", mo: "末" },
  ...{ dian: "点", ban: "半", ke: "刻", fen: "分", dao: "到", hou: "后", qian: "前", de: "的", zhong: "钟" },
  ...{ yi: "一", er: "二", liang: "两", san: "三", si: "四", wu: "五", liu: "六", qi: "七", ba: "八", jiu: "九" },
  ...{ ming: "明", jin: "今", zuo: "昨", wan: "晚", zao: "早", xing: "星", da: "大", li: "礼", bai: "拜" },
  ...{ shi: "十", keyi: "可以" },
};
const LONGEST_FIRST = Object.keys(PIECES).sort((a, b) => b.length - a.length);
const PIECE = LONGEST_FIRST.join("|");
const RUN = new RegExp(`(?<![a-z])(?:(?:${PIECE}|\\d+)(?=${PIECE}|[^a-z]|$)[ ]*)+(?![a-z])`, "g");
const SPLIT = new RegExp(`${PIECE}|\\d+`, "g");
// Spares the search where no piece stands that every such run has.
const ANCHOR = /tian|zhou|qi|bai|wu\b|shang|wan|zao|dian|hao|yue/;
const NAMES_A_TIME =
  /[大]?[明今后昨前]天|[今明][晚早]|(?:周|星期|礼拜)[一二三四五六日天末]|[上下中]午|[早晚]上|傍晚|[一二两三四五六七八九十\d]点|[一二三四五六七八九十\d][号月]|[这下上]个?月|月底/;

/** Pinyin of days and times in Chinese characters: "xia zhou san xiawu" is 下周三下午; other Latin words stay. */
export function pinyinToHan(text: string): string {
  if (!ANCHOR.test(text)) return text;
  return text.replace(RUN, (run) => {
    const han = (run.match(SPLIT) ?? [])
      .map((piece) => PIECES[piece] ?? piece)
      .join("")
      .replace(/([上下])五|钟五/g, (_pair, side) => `${side ?? "中"}午`)
      .replaceAll("星七", "星期");
    return NAMES_A_TIME.test(han) && /[a-z]/.test(run) ? `${han}${/ $/.test(run) ? " " : ""}` : run;
  });
}
