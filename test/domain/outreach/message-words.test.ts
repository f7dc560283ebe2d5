import { expect, test } from "vitest";
import { messageWishes } from "../../../src/domain/outreach/message-words.ts";

const read = (text: string) =>
  messageWishes(text)
    ?.map(({ category, on }) => (on ? "+" : "-") + category)
    .sort()
    .join(" ") ?? null;

test.each([
  ["别给我发活动了，提醒还是要的", "+reminders -offers -tips"],
  ["別再發優惠給我，預約提醒照發", "+reminders -offers -tips"],
  ["不要广告，护理提醒继续发", "+care -offers -tips"],
  ["no more offers but keep the reminders", "+reminders -offers -tips"],
  ["please stop the promos, reminders are fine", "+reminders -offers -tips"],
  ["Don't send me ads. Still want the check-ins", "+care -offers -tips"],
  ["回访不用了", "-care"],
  ["不用再回访我啦", "-care"],
  ["no more check-ins please", "-care"],
  ["不用提醒我了", "-reminders"],
  ["stop the reminders", "-reminders"],
  ["i don't need reminders", "-reminders"],
  ["小贴士别发了", "-tips"],
  ["no birthday wishes please", "-tips"],
  ["停掉下次预约的建议", "-next_visit"],
  ["unsubscribe me from the newsletter", "-offers -tips"],
  ["给我发优惠活动吧", "+offers +tips"],
  ["send me offers", "+offers +tips"],
  ["想收到护肤小贴士", "+tips"],
])("“%s” means %s", (text, wishes) => {
  expect(read(text)).toBe(wishes);
});

test.each([
  ...[
    "别忘了提醒我",
    "don't forget to remind me",
    "有什么优惠吗",
    "活动到什么时候",
    "do you have any offers?",
    "any deals on facials?",
  ],
  ...[
    "明天提醒我一下",
    "昨天没收到提醒",
    "why didn't I get a reminder",
    "keep the offer until Friday please",
    "活动还要多久",
  ],
  ...[
    "不要晚上发提醒",
    "cancel my appointment",
    "取消预约",
    "我不想做了",
    "别担心",
    "don't worry",
    "恢复得不错",
    "术后不要化妆吗",
  ],
  ...[
    "停了药还要注意什么",
    "no redness today",
    "护理后不用洗脸吧",
    "after care instructions please",
    "the tip of my nose is red",
    "",
  ],
])("“%s” says nothing about messages", (text) => {
  expect(read(text)).toBeNull();
});
