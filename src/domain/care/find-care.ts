import type { LocalText } from "../message/locale.ts";
import { simplify } from "../message/simplify.ts";
import { type CareStepName, careStepNames } from "./care-plan.ts";

/** What customers ask about, and how the care texts call it. */
const topics: { asked: RegExp; answered: RegExp }[] = [
  { asked: /化妆|上妆|彩妆|粉底|眼妆|睫毛膏|make-?up|foundation|mascara/i, answered: /妆|睫毛膏/ },
  {
    asked: /运动|健身|跑步|瑜伽|出汗|exercise|gym|sport|work ?out|run\b|yoga|sweat/i,
    answered: /运动|健身|瑜伽|出大汗|活动/,
  },
  { asked: /游泳|泡水|泡澡|swim|pool|bath\b/i, answered: /游泳|泡水|泡热水/ },
  { asked: /桑拿|汗蒸|温泉|蒸脸|sauna|steam|hot spring/i, answered: /桑拿|蒸/ },
  { asked: /喝酒|酒精|饮酒|alcohol|drink (wine|beer)|wine|beer/i, answered: /喝酒/ },
  { asked: /太阳|晒|防晒|\bsun|spf/i, answered: /晒/ },
  { asked: /洗脸|洁面|洗面|沾水|wash|cleans|rinse/i, answered: /洗脸|冲脸|洗面|清洁|沾水|轻轻洗|清水/ },
  { asked: /洗头|洗发|shampoo|wash my hair/i, answered: /洗发|头皮/ },
  { asked: /面霜|保湿|护肤|精华|面膜|cream|moistur|serum|mask|skincare/i, answered: /面霜|保湿|护肤|修护/ },
  { asked: /刷酸|a醇|维a|果酸|水杨酸|磨砂|去角质|acid|retin|scrub|exfolia/i, answered: /酸|磨砂|角质/ },
  { asked: /睡|枕头|sleep|pillow/i, answered: /睡|枕/ },
  { asked: /抠|撕|痂|脱皮|掉皮|起皮|scab|crust|peel(ing)? off|pick|flak/i, answered: /抠|撕|痂|起的皮|小点/ },
  { asked: /按摩|揉|massage|rub\b/i, answered: /按摩|揉|别按/ },
];

/** The care actions that answer a question such as "今天能化妆吗"; none when the texts do not speak of it. */
export function findCare(question: string, actions: LocalText[]): LocalText[] {
  const words = simplify(question);
  const asked = topics.filter((topic) => topic.asked.test(words));
  return actions.filter((action) => asked.some((topic) => topic.answered.test(action["zh-CN"])));
}

/** Actions that answer a question, and the stretch of care they belong to. */
export interface CareFound {
  step: CareStepName;
  actions: LocalText[];
}

/** What the other stretches say when the one of today says nothing: the last one before it and the first one after it, in order of time. */
export function findCareAround(
  question: string,
  steps: Record<CareStepName, LocalText[]>,
  today: CareStepName,
): CareFound[] {
  const at = careStepNames.indexOf(today);
  const found = (names: readonly CareStepName[]) =>
    names
      .map((step) => ({ step, actions: findCare(question, steps[step]) }))
      .filter(({ actions }) => actions.length > 0);
  return [...found(careStepNames.slice(0, at)).slice(-1), ...found(careStepNames.slice(at + 1)).slice(0, 1)];
}

const course =
  /(多久|几天|多少天|什么时候|几时).{0,8}(红|肿|皮|痂|消|退|恢复|好|正常)|(红|肿|皮|痂|恢复|消|退|淤青|反黑).{0,8}(多久|几天|多少天|什么时候|几时)|\b(how long|when)\b.{0,40}\b(red|redness|peel\w*|flak\w*|swell\w*|swollen|bruis\w*|heal\w*|recover\w*|go away|settle|last)\b/i;

/** Whether she asks how long the expected traces last: "要掉皮多久", "how long will the redness last". */
export function asksForCourse(question: string): boolean {
  return course.test(simplify(question));
}
