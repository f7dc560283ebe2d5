import type { Expressions } from "../when-table.ts";

export const heardInConversationsLondon: Expressions = {
  said: "from conversations and against false readings in London",
  now: "2026-12-01T13:15:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [["it has to be sat im going to a wedding sunday morning", "2026-12-05"]],
};

export const heardInConversationsShanghai: Expressions = {
  said: "from conversations and against false readings in Shanghai",
  now: "2026-12-01T11:00:00+08:00",
  zone: "Asia/Shanghai",
  locale: "zh-CN",
  means: [
    ["水飞梭 12月3号", "2026-12-03"],
    ["听说光子可以祛斑 我脸上最近冒斑好烦", "nothing"],
    ["我只有周六有空，工作日要带娃", "2026-12-05"],
    ["饭点前", "-12:00"],
    ["晚", "18:00-22:00"],
    ["晚上 6", "18:00"],
    ["周六做，第二天会不会肿", "2026-12-05"],
    ["周六做完第二天能化妆吗", "2026-12-05"],
    ["周六你们满了吗", "2026-12-05"],
    ["周六没位了吗？", "2026-12-05"],
    ["下周末两个人", "2026-12-12..2026-12-13"],
    ["明天要接孩子，晚上七点能做吗", "2026-12-02 19:00"],
    ["周五我生日，晚上想做个头发", "2026-12-04 18:00-22:00"],
    ["下周我都有空，周三没空", "2026-12-07..2026-12-13"],
  ],
};

export const heardInConversationsTaipei: Expressions = {
  said: "from conversations and against false readings in Taipei",
  now: "2026-12-01T11:00:00+08:00",
  zone: "Asia/Taipei",
  locale: "zh-TW",
  means: [
    ["我五週後結婚", "2027-01-05"],
    ["聽晚七點", "2026-12-02 19:00"],
  ],
};

export const heardInConversationsHongKong: Expressions = {
  said: "from conversations and against false readings in Hong Kong",
  now: "2026-12-01T11:00:00+08:00",
  zone: "Asia/Hong_Kong",
  locale: "zh-HK",
  means: [
    ["咁聽日唔好，後日七點", "2026-12-03 19:00"],
    ["聽日唔要脫毛，淨係要做面，三點", "2026-12-02 15:00"],
    ["三點唔好，四點啦", "16:00"],
    ["星期六返工，星期日先得閒", "2026-12-06"],
    ["轉用另一隻甲油，星期六三點", "2026-12-05 15:00"],
  ],
};

export const heardInConversationsLondonLater: Expressions = {
  said: "from conversations and against false readings in London",
  now: "2026-12-01T11:15:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["six weeks from Saturday", "2027-01-16"],
    ["the first Saturday that's allowed, noon", "2026-12-05 12:00"],
  ],
};

export const heardInConversationsLondonMidday: Expressions = {
  said: "from conversations and against false readings in London",
  now: "2026-12-01T11:00:00+00:00",
  zone: "Europe/London",
  locale: "en-GB",
  means: [
    ["sunday is too early for me can make 11", "2026-12-06 11:00"],
    ["is there space for 4 on Friday", "2026-12-04"],
    ["is the next day available", "nothing"],
    ["I can do 5 on Thursday", "2026-12-03 17:00"],
    ["can do 2 people on Thursday?", "2026-12-03"],
    ["what should be avoided before Friday", "2026-12-01..2026-12-03"],
    ["I get home from work at 6, can I come at 7 on Thursday", "2026-12-03 19:00"],
    ["I'm back from holiday on the 10th, any time after that", "2026-12-11..2026-12-24 ambiguous"],
    ["Friday next week, the morning after my night shift", "2026-12-11 08:00-12:00"],
    ["two days before Christmas", "2026-12-23"],
  ],
};
