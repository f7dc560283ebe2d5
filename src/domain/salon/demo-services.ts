import type { LocalText } from "../message/locale.ts";
import type { RoomKind, ServicePlan } from "./salon-plan.ts";
import { treatmentOf } from "./treatments.ts";

/** Takes duration (the longest) and interval from the treatment; the price is in yuan. */
function service(
  code: string,
  treatment: string,
  name: LocalText,
  yuan: number,
  bufferMinutes: number,
  roomKind: RoomKind | null,
): ServicePlan {
  const facts = treatmentOf(treatment);
  if (!facts) throw new Error(`There is no treatment ${treatment}.`);
  const { longestMinutes, recoveryDays } = facts;
  return {
    code,
    treatment,
    name,
    durationMinutes: longestMinutes,
    bufferMinutes,
    intervalDays: recoveryDays,
    priceMinor: yuan * 100,
    roomKind,
  };
}

const named = (zhCN: string, zhTW: string, en: string): LocalText => ({ "zh-CN": zhCN, "zh-TW": zhTW, en });

/** What the demo salon offers; prices are invented. */
export const demoServices: ServicePlan[] = [
  service("FACIAL_BASIC", "FACIAL_BASIC", named("补水护理", "保濕護理", "Hydrating facial"), 298, 10, "room"),
  service("FACIAL_CALM", "FACIAL_BASIC", named("敏感肌舒缓护理", "敏感肌舒緩護理", "Calming facial"), 358, 10, "room"),
  service("EXTRACTION", "EXTRACTION", named("清痘护理", "粉刺清理", "Blemish extraction"), 328, 15, "room"),
  service("HYDRADERM", "HYDRADERM", named("小气泡深层清洁", "水飛梭深層清潔", "Hydradermabrasion"), 398, 15, "room"),
  service("PEEL_AHA", "PEEL_AHA", named("果酸焕肤", "果酸煥膚", "AHA peel"), 580, 15, "room"),
  service("PEEL_SA", "PEEL_SA", named("水杨酸焕肤", "水楊酸煥膚", "Salicylic acid peel"), 620, 15, "room"),
  service("MICRONEEDLE", "MICRONEEDLE", named("微针", "微針", "Microneedling"), 1280, 15, "room"),
  service("IPL", "IPL", named("光子嫩肤", "脈衝光嫩膚", "IPL photorejuvenation"), 1580, 15, "device"),
  service("LHR", "LHR", named("激光脱毛", "雷射除毛", "Laser hair removal"), 880, 15, "device"),
  service("PICO_QS", "PICO_QS", named("皮秒淡斑", "皮秒淡斑", "Pico laser for pigment"), 1980, 15, "device"),
  service("BOTOX", "BOTOX", named("肉毒素除皱", "肉毒桿菌除皺", "Botulinum toxin"), 2380, 10, "room"),
  service("FILLER", "FILLER", named("玻尿酸填充", "玻尿酸填充", "Hyaluronic filler"), 3680, 10, "room"),
  service("SKIN_BOOSTER", "SKIN_BOOSTER", named("水光针", "水光針", "Skin booster"), 1680, 15, "room"),
  service("LASH_EXT", "LASH_EXT", named("嫁接睫毛", "嫁接睫毛", "Lash extensions"), 268, 10, null),
  service("LASH_LIFT", "LASH_LIFT", named("角蛋白翘睫", "角蛋白翹睫", "Lash lift"), 218, 10, null),
  service("BROW_TATTOO", "BROW_TATTOO", named("半永久纹眉", "霧眉", "Semi-permanent brows"), 1880, 15, null),
  service("TINT", "TINT", named("染眉染睫", "染眉染睫", "Brow and lash tint"), 168, 10, null),
  {
    ...service("TINT_TEST", "TINT", named("染眉过敏测试", "染眉過敏測試", "Tint patch test"), 0, 5, null),
    prepares: "patch_test",
  },
  service("WAX", "WAX", named("蜜蜡脱毛", "熱蠟除毛", "Waxing"), 198, 15, "room"),
  service("MASSAGE", "MASSAGE", named("肩颈按摩", "肩頸按摩", "Neck and shoulder massage"), 298, 10, "room"),
  service("LED", "LED", named("红蓝光护理", "紅藍光護理", "LED light care"), 168, 10, null),
];
