import type { FactEntry } from "../file/fact.ts";
import type { Locale } from "../message/locale.ts";
import type { LocalTime } from "../time/clock-time.ts";

export interface DemoVisit {
  service: string;
  beautician: string;
  /** Below zero: she has been there; the day moves away from today until the beautician works. */
  daysFromToday: number;
  time: LocalTime;
}

export interface DemoCustomer {
  name: string;
  locale: Locale;
  phone: string | null;
  allergies: string;
  notes: string;
  marketing: boolean;
  /** What the salon knows of her. */
  facts?: FactEntry[];
  visits: DemoVisit[];
  /** What she and the salon wrote, oldest first. */
  talk: { author: "customer" | "bot" | "staff"; text: string }[];
}

const visit = (service: string, beautician: string, daysFromToday: number, time: LocalTime): DemoVisit => ({
  service,
  beautician,
  daysFromToday,
  time,
});

/** Invented customers of the demo salon. */
export const demoCustomers: DemoCustomer[] = [
  {
    name: "王晓彤",
    locale: "zh-CN",
    phone: "13800000001",
    allergies: "酒精、香精",
    notes: "喜欢安静，房间暖一点",
    marketing: true,
    facts: [
      { kind: "skin_type", value: "sensitive" },
      { kind: "concern", value: "acne_marks", on: "2025", words: "下巴" },
      { kind: "goal_short", words: "年会前痘印淡一点" },
      { kind: "talk", value: "quiet" },
      { kind: "temperature", value: "warm" },
      { kind: "habit", value: "late_nights" },
      { kind: "declined", value: "price", words: "年卡" },
      { kind: "grade_file", value: "a" },
    ],
    visits: [visit("FACIAL_BASIC", "林知夏", -40, "15:00"), visit("PEEL_SA", "林知夏", -9, "16:00")],
    talk: [
      { author: "customer", text: "做完第二天，脸颊还是有点刺痛，红得比昨天明显" },
      { author: "staff", text: "晓彤，我是店里的同事。今天先别用任何新东西，拍一张照片给我看看好吗？" },
      { author: "customer", text: "好的，刚拍了" },
    ],
  },
  {
    name: "李念慈",
    locale: "zh-CN",
    phone: "13800000002",
    allergies: "",
    notes: "",
    marketing: true,
    visits: [visit("HYDRADERM", "许南枝", -62, "16:30"), visit("HYDRADERM", "许南枝", -31, "16:30")],
    talk: [{ author: "customer", text: "小气泡做完皮肤透亮多了，谢谢南枝" }],
  },
  {
    name: "Emily Carter",
    locale: "en",
    phone: null,
    allergies: "nuts",
    notes: "",
    marketing: true,
    facts: [
      { kind: "scent", value: "none", words: "incense gives her a headache" },
      { kind: "music", value: "own" },
      { kind: "grade_value", value: "vip" },
    ],
    visits: [visit("LASH_EXT", "苏沐", -20, "14:00"), visit("FACIAL_BASIC", "苏沐", 3, "15:00")],
    talk: [{ author: "customer", text: "Can I come a bit later than 3 pm if the metro is slow?" }],
  },
  {
    name: "陳雅筑",
    locale: "zh-TW",
    phone: "13800000004",
    allergies: "",
    notes: "在意力道，喜歡輕一點",
    marketing: false,
    visits: [visit("MASSAGE", "苏沐", -12, "11:00")],
    talk: [{ author: "customer", text: "這次肩頸舒服很多" }],
  },
  {
    name: "赵可心",
    locale: "zh-CN",
    phone: "13800000005",
    allergies: "",
    notes: "敏感肌",
    marketing: true,
    visits: [visit("IPL", "何清越", -35, "17:00"), visit("IPL", "何清越", 2, "18:00")],
    talk: [{ author: "customer", text: "下次光子前几天要注意什么？" }],
  },
  {
    name: "刘思源",
    locale: "zh-CN",
    phone: "13800000006",
    allergies: "乳胶",
    notes: "",
    marketing: false,
    visits: [visit("LHR", "何清越", -95, "14:30"), visit("LHR", "何清越", -60, "14:30")],
    talk: [{ author: "customer", text: "谢谢，已经收到提醒" }],
  },
  {
    name: "孙巧巧",
    locale: "zh-CN",
    phone: null,
    allergies: "",
    notes: "",
    marketing: true,
    visits: [visit("FACIAL_CALM", "林知夏", -140, "11:00")],
    talk: [],
  },
];

/** The case that the demo salon has already looked after: the first customer, after her second visit. */
export const demoCase = {
  customer: "王晓彤",
  severity: "today",
  kind: "reaction",
  words: "做完第二天，脸颊还是有点刺痛，红得比昨天明显",
  reasons: [{ code: "CONTACT_DERMATITIS", evidence: "刺痛，红得比昨天明显" }],
  answeredBy: "林知夏",
  outcome: "settled_by_advice",
  note: "照片看过，第三天消退；下次换舒缓护理，避开酒精成分。",
} as const;
