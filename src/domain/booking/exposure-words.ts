import { simplify } from "../message/simplify.ts";
import { addDays, type LocalDate, startOfWeek } from "../time/calendar-date.ts";
import type { Exposure } from "./skin-catalogue.ts";
import type { ToldExposure, ToldTreatment } from "./skin-facts.ts";
import { clausesOf, treatmentTold } from "./treatment-told.ts";

/** What of her words is about her skin, and what is left of them for the booking. */
export interface HeardExposures {
  told: ToldExposure[];
  /** Treatments that were done to her. */
  treatments: ToldTreatment[];
  rest: string;
}

const used = "(用|涂|抹|擦|搽|敷|上|刷)";
const usedEn = "\\b(us(e|ed|ing)|on|put|appl(y|ied|ying)|start(ed)?( on)?|had)\\b";
const usedOrGiven = "(用|涂|抹|擦|搽|敷|上脸|刷|开的|开了|开给|处方|每天|每晚|天天|晚晚|停)";
const usedOrGivenEn =
  "\\b(us(e|es|ed|ing)|on|put(ting)?|appl(y|ies|ied|ying)|start(ed|ing)?|had|wear(ing)?|rub(bed|bing)?|prescri\\w+|g(a|i)ve[ns]?( me)?|got|every|daily|nightly|stop(ped)?|quit|finish(ed)?)\\b";
const retinoid = "(a醇|a酸|维a|维甲酸|视黄醇|视黄醛|阿达帕林|达芙文)";
const acid = "(果酸|水杨酸|杏仁酸|乳酸|壬二酸|酸类|刷酸棉|刷酸面膜|酸的?(精华|面膜|水|产品))";
const retinoidEn = "(retinols?|retinoids?|retin-?a|tretinoin|adapalene|differin)";
const acidEn =
  "(ahas?|bhas?|glycolic|salicylic|lactic|azelaic|acid (toner|serum|peel pads?|products?|exfoliant)|exfoliating acids?)";

/** Words of use together with a substance: "刷酸" alone is a treatment she wants, "刷了酸" something she did. */
const substances: readonly [Exposure, RegExp][] = [
  // No salon treats with these: named together with any word of use or of a prescription, before or after, she has them on her skin.
  [
    "retinoid",
    new RegExp(
      `${usedOrGiven}[^，。,.]{0,16}${retinoid}|${retinoid}[^，。,.]{0,16}${usedOrGiven}|${usedOrGivenEn}[^,.;]{0,30}\\b${retinoidEn}\\b|\\b${retinoidEn}\\b[^,.;]{0,30}${usedOrGivenEn}`,
    ),
  ],
  [
    "acid",
    new RegExp(
      `${used}(了|过|着|的)?[^，。,.想做约]{0,6}${acid}|刷(了|过)酸|自己(在家)?刷酸|${usedEn}[^,.;]{0,20}\\b${acidEn}\\b`,
    ),
  ],
  [
    "sun",
    /晒(伤|黑|了|得|过|红|脱皮|完|咗)|刚晒|暴晒|曝晒|美黑|日光浴|海边.{0,6}(玩|回来|待)|\b(sun ?burn\w*|sunbath\w*|tann(ed|ing)|got (a )?tan(ned)?|been (in the sun|at the beach))\b/,
  ],
  [
    "procedure",
    /(在|去)?(别处|别家|外面|别的店|医院)(刚)?(做|打|弄)(了|过|咗)|(第二|第二度|第二间|另一)(度|间|家|间铺)?.{0,3}(做|打|弄)(了|过|咗)|\b(had|did|got) (a |some )?(peel|laser|botox|fillers?|wax|treatment)[^,.;]{0,20}(elsewhere|somewhere else|another (salon|clinic))/,
  ],
  ["dental", /(拔|补|看|洗|种)(了|过)?牙|打(了|过)?疫苗|\b(tooth|teeth|dentist|dental|vaccin\w+|flu shot)\b/],
];
const denied =
  /没有?(用|涂|抹|擦|晒|刷|做|打)|(不|没)(再)?用|从不|早就?停|\b(not|never|no|haven'?t|hasn'?t|didn'?t|don'?t|without)\b/;
/** "… adapalene, I apply it daily": the substance was named in another clause. */
const usesThat =
  /\b(use|using|used|apply|applying|applied|put|putting|wear|rub) (it|that|this)\b|(每天|每晚|天天|晚晚|晚上|一直|还在|仲)[^，。,.]{0,6}(用|涂|抹|擦|搽|敷)|在(用|涂|抹|擦|搽)/;
const namesRetinoid = new RegExp(`${retinoid}|\\b${retinoidEn}\\b`);

/** "May I use retinol before?" asks and tells nothing. */
const asks = /(能|可以|可不可以|能不能|要不要|需不需要)(继续)?(再)?(用|涂|抹|晒|刷)|\b(can|may|should|could|must) i\b/;

/** Products, sun, procedures and treatments that she tells of, with the last day they touched her skin; unsaid, it is today. */
export function exposuresTold(text: string, today: LocalDate): HeardExposures {
  const told: ToldExposure[] = [];
  const treatments: ToldTreatment[] = [];
  const clauses = clausesOf(text);
  const named = clauses.some((clause) => namesRetinoid.test(simplify(clause)));
  const usesIt = clauses.map(simplify).some((said) => usesThat.test(said) && !denied.test(said) && !asks.test(said));
  const rest = clauses.filter((clause) => {
    const said = simplify(clause);
    if (denied.test(said) || asks.test(said)) return true;
    const tells = (cause: Exposure, words: RegExp) =>
      words.test(said) || (cause === "retinoid" && usesIt && namesRetinoid.test(said));
    const causes = substances.filter(([cause, words]) => tells(cause, words)).map(([cause]) => cause);
    const treatment = causes.every((cause) => cause === "procedure") ? treatmentTold(said) : null;
    for (const cause of causes) told.push({ cause, lastOn: lastDay(said, today) });
    if (treatment) treatments.push({ treatment, on: lastDay(said, today) });
    return causes.length === 0 && !treatment && !(named && usesThat.test(said));
  });
  return { told, treatments, rest: rest.join("，") };
}

const figures: Record<string, number> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  半: 0,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
};

function lastDay(said: string, today: LocalDate): LocalDate {
  if (/大前天/.test(said)) return addDays(today, -3);
  if (/前天|day before yesterday/.test(said)) return addDays(today, -2);
  if (/昨[天晚]|昨日|yesterday|last night/.test(said)) return addDays(today, -1);
  const ago =
    /(\d{1,2}|[一两二三四五六七八九十]|\b(?:a|one|two|three|four|five|six|seven)\b) ?(?:个)?(天|周|星期|礼拜|days?|weeks?)(?:之?前|以前| ago)/.exec(
      said,
    );
  if (ago) {
    const [, figure = "0", unit = "天"] = ago;
    const count = figures[figure] ?? Number(figure);
    return addDays(today, -count * (/天|day/.test(unit) ? 1 : 7));
  }
  const weekday = weekdayBefore(said, today);
  if (weekday) return weekday;
  if (/去年|last year/.test(said)) return addDays(today, -365);
  if (/上个?月|last month/.test(said)) return addDays(`${today.slice(0, 8)}01`, -1);
  // Any day of last week may be meant; the last of it is the careful reading.
  if (/上(个)?(周|星期|礼拜)|last week/.test(said)) return addDays(startOfWeek(today), -1);
  return today;
}

const weekdays: readonly RegExp[] = [
  /[周期拜]一|\bmon(day)?\b/,
  /[周期拜]二|\btue(s|sday)?\b/,
  /[周期拜]三|\bwed(nesday)?\b/,
  /[周期拜]四|\bthu(rs?|rsday)?\b/,
  /[周期拜]五|\bfri(day)?\b/,
  /[周期拜]六|\bsat(urday)?\b/,
  /[周期拜][日天]|\bsun(day)?\b/,
];

/** "周一刚做的", "on Monday": that weekday before today, of last week when she says so; null when she names none. */
function weekdayBefore(said: string, today: LocalDate): LocalDate | null {
  const index = weekdays.findIndex((name) => name.test(said));
  if (index < 0) return null;
  const day = addDays(startOfWeek(today), index);
  return day < today && !/上(个)?(周|星期|礼拜)|\blast week\b/.test(said) ? day : addDays(day, -7);
}
