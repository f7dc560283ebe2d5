const stopWords: ReadonlySet<string> = new Set([
  ...[
    "退订",
    "退訂",
    "td",
    "t",
    "回t退订",
    "我要退订",
    "我要退訂",
    "请退订",
    "請退訂",
    "取消订阅",
    "取消訂閱",
    "停止推送",
  ],
  ...["停止订阅", "停止訂閱", "不要推送", "不要再推送", "不要再发", "不要再發", "别再发了", "別再發了", "不要再发广告"],
  ...["不要再發廣告", "拒收", "拒绝接收", "拒絕接收", "停止发送", "停止發送", "取消推送"],
  ...[
    "stop",
    "stopall",
    "stop all",
    "please stop",
    "stop please",
    "unsubscribe",
    "unsubscribe me",
    "please unsubscribe",
  ],
  ...["opt out", "optout", "opt-out", "no more messages", "stop messages", "stop promotions", "stop sending"],
]);

/**
 * Whether the whole message asks for no more tips: "退订", "STOP", "“unsubscribe”". A stop word inside a sentence is none
 * ("the itching does not stop"), and "cancel" is none, because that is about an appointment.
 */
export function isStopWord(text: string): boolean {
  if (text.length > 60) return false;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "")
    .replace(/\s+/g, " ");
  return stopWords.has(bare);
}
