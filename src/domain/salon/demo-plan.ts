import { demoServices } from "./demo-services.ts";
import type { DayHours, SalonPlan, StaffPlan } from "./salon-plan.ts";

/** The same stretches on each of the weekdays. */
function on(weekdays: number[], ...stretches: [from: string, to: string][]): DayHours[] {
  return weekdays.flatMap((weekday) => stretches.map(([from, to]) => ({ weekday, from, to })));
}

const weekdaysToSaturday = [1, 2, 3, 4, 5, 6];
const everyDay = [...weekdaysToSaturday, 7];

const beauticians: StaffPlan[] = [
  {
    name: "林知夏",
    role: "beautician",
    locale: "zh-CN",
    hours: on([1, 2, 3, 5, 6], ["10:00", "20:00"]),
    skills: ["FACIAL_BASIC", "FACIAL_CALM", "EXTRACTION", "HYDRADERM", "PEEL_AHA", "PEEL_SA", "LED"],
  },
  {
    name: "苏沐",
    role: "beautician",
    locale: "zh-CN",
    hours: on([3, 4, 5, 6, 7], ["10:00", "18:00"]),
    skills: ["FACIAL_BASIC", "LASH_EXT", "LASH_LIFT", "BROW_TATTOO", "TINT", "TINT_TEST", "WAX", "MASSAGE"],
  },
  {
    name: "何清越",
    role: "beautician",
    locale: "zh-CN",
    hours: on([2, 3, 4, 5, 6], ["14:00", "20:00"]),
    skills: ["MICRONEEDLE", "IPL", "LHR", "PICO_QS", "BOTOX", "FILLER", "SKIN_BOOSTER", "PEEL_SA"],
  },
  {
    // A split shift: mornings and evenings.
    name: "许南枝",
    role: "beautician",
    locale: "zh-CN",
    hours: on([1, 2, 4, 6, 7], ["10:00", "12:30"], ["16:00", "20:00"]),
    skills: ["FACIAL_BASIC", "FACIAL_CALM", "HYDRADERM", "MASSAGE", "LED", "WAX", "IPL", "LHR"],
  },
];

/** The salon that is there on the first start, so that everything can be tried. All people in it are invented. */
export const demoPlan: SalonPlan = {
  name: "Afterglow Demo",
  licence: "clinic",
  currency: "CNY",
  branches: [
    {
      name: "Afterglow 静安店",
      zone: "Asia/Shanghai",
      place: "CN",
      address: "上海市静安区晚照路18号2楼",
      phone: "021-0000-0018",
      quietFrom: "21:00",
      quietTo: "09:00",
      hours: [
        ...on(weekdaysToSaturday, ["10:00", "13:00"], ["14:00", "20:00"]),
        ...on([7], ["10:00", "13:00"], ["14:00", "18:00"]),
      ],
      rooms: [
        { name: "听雨房", kind: "room" },
        { name: "观云房", kind: "room" },
        { name: "光学治疗仪", kind: "device" },
      ],
      staff: [
        { name: "沈嘉禾", role: "owner", locale: "zh-CN", hours: [], skills: [] },
        { name: "陆晚晴", role: "manager", locale: "zh-CN", hours: on(everyDay, ["10:00", "18:00"]), skills: [] },
        { name: "周小满", role: "reception", locale: "zh-CN", hours: on(everyDay, ["10:00", "20:00"]), skills: [] },
        ...beauticians,
      ],
    },
  ],
  services: demoServices,
};
