import { emojiMeanings } from "./emoji.ts";
import { fromPinyin } from "./pinyin.ts";
import { toSimplified } from "./script.ts";
import { correctSlips } from "./slips.ts";
import { correctSpelling } from "./spelling.ts";

export { toSimplified } from "./script.ts";

const maxLength = 20_000;

/** Only beginning and end of an endless message are read: the middle of a pasted page is not where she says it hurts. */
function readable(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength / 2)}\n${text.slice(-maxLength / 2)}`;
}

const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

/** Apostrophes go, but not before "I'll" and "we're" are told apart from "ill" and "were". */
function withoutApostrophes(text: string): string {
  return text
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/\b(i|you|he|she|it|we|they)'ll\b/g, "$1 will")
    .replace(/\b(you|we|they)'re\b/g, "$1 are")
    .replace(/(?<=[a-z])'(?=[a-z])/g, "");
}

function oneKindOfPunctuation(text: string): string {
  return text
    .replace(/[。．]|\.(?!\d)/g, ".")
    .replace(/[，﹐､､]/g, ",")
    .replace(/[…⋯~～•·|/\\—–]+|-{2,}/g, ",")
    .replace(/[;；:：]/g, ",")
    .replace(/[“”"「」『』《》【】()[\]{}<>*_^]/g, " ");
}

/** "喘 不 上 气" is one word spelled slowly; in other Chinese a space stands for a comma. */
function spacesBetweenHan(text: string): string {
  return text
    .replace(/(?<![\u4e00-\u9fff])(?:[\u4e00-\u9fff] ){2,}[\u4e00-\u9fff](?![\u4e00-\u9fff])/g, (run) =>
      run.replaceAll(" ", ""),
    )
    .replace(/(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g, ",");
}

/** Words that only fill a sentence, and chat shorthand, in the way of "can't really see" and "cnt breath". */
const shorthand: readonly [RegExp, string][] = [
  [
    /(?<![a-z])(?:um+|uh+|erm|hmm+|literally|honestly|basically|tbh|ngl|lowkey|legit|i mean|you know|actually|definitely|omg|idk)(?![a-z])/g,
    " ",
  ],
  [
    /(?<=(?<![a-z])(?:cant|cannot|dont|doesnt|isnt|wont|couldnt|not)) (?:really|even|quite|fully|exactly|seem to)(?= )/g,
    "",
  ],
  [/(?<![a-z])(?:cnt|carnt|kant|cnat|catn|cabt)(?![a-z])/g, "cant"],
  [/(?<![a-z])(?:teh|hte|th)(?![a-z])/g, "the"],
  [/(?<![a-z])(?:adn|nad)(?![a-z])/g, "and"],
  [/(?<![a-z])isit(?![a-z])/g, "is it"],
  [/(?<![a-z])(?:liek|lik)(?![a-z])/g, "like"],
  [/(?<![a-z])(?:seeign|seing)(?![a-z])/g, "seeing"],
  [
    /(?<![a-z])(?:dont (?:think|feel like|believe) (?:i|she|he|they) can|(?:hardly|barely|not|isnt|arent|wasnt) able to|struggl\w* to|(?:finding|find) it (?:\w+ )?(?:hard|difficult|tricky|tough|impossible) to|ha(?:ve|ving|s) (?:a )?(?:\w+ )?(?:hard time|trouble|difficulty|difficulties)|a struggle to|cant seem to|unable to|lost the ability to)(?![a-z])/g,
    "cant",
  ],
  [/(?<![a-z])(?:n|nd|&)(?![a-z])/g, "and"],
  [/(?<![a-z])(?:rite|ryt)(?![a-z])/g, "right"],
  [/(?<![a-z])(?:tite|tigth|tihgt)(?![a-z])/g, "tight"],
  [/(?<![a-z])(?:nite)(?![a-z])/g, "night"],
  [/(?<![a-z])(?:sumthing|smth|sth)(?![a-z])/g, "something"],
  [/[㩒撳揿]/g, "按"],
  [/(?<=[,.!?])(?:嗯+|呃+|额|那个|就是说|怎么说呢)(?=[,.!?])/g, ""],
];

function withoutFillers(text: string): string {
  return shorthand.reduce((plain, [filler, meaning]) => plain.replace(filler, meaning), text);
}

/** One spelling for everything: width, case, script, apostrophes, emoji, drawn-out letters, typing slips. */
export function normalise(raw: string): string {
  const plain = toSimplified(readable(raw).normalize("NFKC").toLowerCase().replace(invisible, ""));
  const worded = emojiMeanings(plain);
  const drawnIn = worded.replace(/([a-z])\1{2,}/g, "$1").replace(/([\u4e00-\u9fff])\1{2,}/g, "$1$1");
  const punctuated = oneKindOfPunctuation(withoutApostrophes(drawnIn));
  const written = correctSlips(spacesBetweenHan(fromPinyin(withoutFillers(punctuated))));
  return correctSpelling(written.replace(/[ \t]+/g, " ").trim());
}
