/** What an owner writes when she sets up a small salon with two branches; tests change parts of it. */
export function realSalonInput() {
  const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: "10:00", to: "19:00" }));
  return {
    name: "晚照美容",
    licence: "salon",
    currency: "CNY",
    branches: [
      {
        name: "徐汇店",
        zone: "Asia/Shanghai",
        place: "CN",
        hours: week,
        rooms: [{ name: "一号房" }],
        staff: [
          { name: "顾老板", role: "owner" },
          { name: "小秋", role: "beautician", hours: week, skills: ["CLEAN", "LASH"] },
        ],
      },
      {
        name: "Kowloon",
        zone: "Asia/Hong_Kong",
        place: "hk",
        hours: week,
        quietFrom: "22:00",
        staff: [{ name: "Wing", role: "beautician", locale: "en", hours: week, skills: ["CLEAN"] }],
      },
    ],
    services: [
      { code: "CLEAN", treatment: "FACIAL_BASIC", name: { "zh-CN": "清洁护理", en: "Cleansing" }, priceMinor: 19800 },
      { code: "LASH", treatment: "LASH_LIFT", name: { "zh-CN": "翘睫" }, priceMinor: 16800, durationMinutes: 60 },
    ],
  };
}
