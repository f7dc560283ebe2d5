const model = "(?:ai|人工智能|人工智慧|语言模型|語言模型|大模型|模型|机器人|機器人)";

const stops = [
  new RegExp(
    `^(?:请|請)?(?:不要|别|別|停止|不许|不准|不想|不同意|关掉|關掉|取消)(?:再)?(?:让|讓|用|使用|给|給|被)?${model}(?:再)?(?:来|來)?(?:读|讀|看|分析|复读|複讀)?(?:我的?(?:话|話|消息|訊息|信息)|我写的|我寫的)?了?$`,
    "u",
  ),
  /^(?:please )?(?:stop|no|turn off|switch off|disable|don['’]?t use|do not use)(?: using)?(?: the| an| any)? (?:ai|model|language model|second reading)(?: reading)?(?: (?:of |with |for |on )?my (?:messages|words|texts))?(?: please)?$/u,
];

/** Whether the whole message takes back the agreement to a second reading: "别用AI", "stop the AI". With a worry beside it, it is none. */
export function isModelWithdrawal(text: string): boolean {
  if (text.length > 60) return false;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "")
    .replace(/\s+/g, " ");
  return stops.some((pattern) => pattern.test(bare) || pattern.test(bare.replace(/ /g, "")));
}
