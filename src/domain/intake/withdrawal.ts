const closing = /[。.!！]+$/u;
const WITHDRAWAL = /^(我要|我想)?撤回(同意|授权|授權)?$|^(i )?(withdraw|revoke)( my)?( consent)?$/i;

/** The one word that takes back the agreement to health questions: "撤回", "withdraw". */
export function isWithdrawal(text: string): boolean {
  return WITHDRAWAL.test(text.trim().replace(closing, ""));
}

const others: readonly [purpose: "photos" | "treatment", words: RegExp][] = [
  ["photos", /^(我要|我想)?撤回(照片|相片)(授权|授權|同意)?$|^(i )?(withdraw|revoke)( my)? photos?( consent)?$/i],
  [
    "treatment",
    /^(我要|我想)?撤回(签字|簽字|签名|簽名|风险|風險)(同意)?$|^(i )?(withdraw|revoke)( my)? (signature|risk consent)$/i,
  ],
];

/** Which other agreement the whole message takes back: "撤回照片", "withdraw signature"; null for none. */
export function otherWithdrawal(text: string): "photos" | "treatment" | null {
  const words = text.trim().replace(closing, "");
  return others.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const LIST =
  /^(我的)?(授权|授權|同意书|同意書|同意了(什么|什麼))$|^我(同意|授权|授權)(过|過|了)?(什么|什麼|哪些)[?？]?$|^(show )?(my )?(consents|agreements)$|^what (did|have) i agreed? to\??$/i;

/** Whether she asks what she has agreed to: "我的授权", "my consents". */
export function asksForConsents(text: string): boolean {
  return LIST.test(text.trim().replace(closing, ""));
}
