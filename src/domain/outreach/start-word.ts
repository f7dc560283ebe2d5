const startWords: ReadonlySet<string> = new Set([
  ...["重新订阅", "重新訂閱", "订阅", "訂閱", "我要订阅", "我要訂閱", "恢复订阅", "恢復訂閱", "恢复推送", "恢復推送"],
  ...["还想收到", "還想收到", "还是想收到", "還是想收到", "我想收到", "继续发", "繼續發", "可以再发了", "可以再發了"],
  ...["subscribe", "resubscribe", "subscribe me", "subscribe me again", "subscribe again", "opt in", "opt-in", "optin"],
  ...["unstop", "start again", "send them again", "send me tips", "sign me up again"],
]);

/** Whether the whole message asks for tips (again): "重新订阅", "subscribe me again". A bare "start" is a greeting. */
export function isStartWord(text: string): boolean {
  if (text.length > 60) return false;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "")
    .replace(/( please| pls|吧|谢谢|謝謝)$/u, "")
    .replace(/\s+/g, " ");
  return startWords.has(bare);
}
