/** Emoji that stand for a symptom or a mood, as the words a customer would have used. Others are read as a pause. */
const meanings: readonly [emoji: string, words: string][] = [
  ["🤮", "想吐"],
  ["🤢", "恶心"],
  ["🤕", "疼"],
  ["🤒🌡", "发烧"],
  ["🩸", "流血"],
  ["😵", "晕乎"],
  ["🆘", "救命"],
  ["📷📸🖼🎥", "见图"],
  ["⬜⚪", "发白"],
  ["🟣", "发紫"],
  ["🥶🧊", "冰冷"],
  ["🎈", "肿"],
  ["🚑", "叫救护车"],
  ["👁👀", "眼睛"],
  ["👄💋👅", "嘴唇"],
  ["🙏👍👌💪❤🧡💛💚💙💜🤍🩷🌹🌸💐😊☺😍🥰😘😁😄😃🙂🤗🎉✨💯🫶🫡✅👏😂🤣", "emojikind"],
  ["😭😢😞😔😟😰😨😱😩😫😖😣🥺😓", "emojisad"],
  ["😡😠🤬👎💢", "emojiangry"],
];

const wordsOf = new Map(meanings.flatMap(([emoji, words]) => [...emoji].map((one) => [one, words] as const)));

/** Replaces emoji by words set apart with commas, so that they never join two words. */
export function emojiMeanings(text: string): string {
  return text.replace(/\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2}|🆘/gu, (emoji) => {
    const words = wordsOf.get(emoji);
    return words === undefined ? " " : ` ${words} `;
  });
}
