import type { Reading } from "../reading/reading.ts";
import { namesOnlyPlaces, saysWhereToTreat } from "../topics/only-places.ts";
import { isLight } from "../topics/talk.ts";
import type { Topic } from "../topics/topics.ts";

/** What is known of a message before it is weighed. */
export interface Told {
  text: string;
  reading: Reading;
  topics: ReadonlyMap<Topic, string>;
  inAftercare: boolean;
  /** The salon asked something just before. */
  answering: boolean;
}

/** A Chinese character says as much as three letters. */
function lettersIn(text: string): number {
  return text.replace(/[\u4e00-\u9fff]/g, "xxx").length;
}

/** A few words without a sign: the rules know what they are about, or nothing was done to her. They weigh little. */
function isPlain({ text, reading, topics, inAftercare }: Told): boolean {
  const { findings } = reading;
  const length = lettersIn(text);
  if (findings.length > 0) return false;
  if (namesOnlyPlaces(text)) return true;
  if (reading.sites.size > 0) return false;
  return inAftercare ? topics.size > 0 && length <= 18 : length <= 36;
}

/** A few words in which nothing of the body is found: "I'll be there in 5" is no emergency because something was injected yesterday. */
function isBodiless({ text, reading: { findings, sites } }: Told): boolean {
  return findings.length === 0 && sites.size === 0 && lettersIn(text) <= 24;
}

/** A treatment is named and no sign: a wish, to be read word by word; the scales know few names of treatments. */
function namesTreatment({ reading, topics }: Told): boolean {
  return topics.has("service") && reading.findings.length === 0;
}

const exposure =
  /(?:用|擦|涂|搽|抹|刷)(?:了|过|咗|着)?[^,.!?]{0,6}(?:酸|a醇|视黄|维a)|晒(?:黑|过|伤|太阳)|(?<![a-z])(?:us(?:ed|ing)|appl(?:y|ied)|put on|on)[a-z ]{0,16} (?:retin\w*|tretinoin|glycolic|salicylic|aha|bha|acids?)(?![a-z])|(?<![a-z])(?:sunbed|tanned|sunburn\w*)(?![a-z])/;

/** A wish to come that tells of a product or of sun: the rules of safe booking read it exactly, and name the first day that works. */
function tellsExposure(told: Told): boolean {
  return namesTreatment(told) && exposure.test(told.text);
}

const shortAnswer = 12;

/** "I don't want to", and not a word of what: it refuses whatever was asked or offered. */
const bareRefusal =
  /^(?:no |nah |sorry )?(?:i )?(?:really |just )?(?:do not|dont|don't|wont|won't|cant|can't) (?:really )?(?:want(?: to| it| that| this)?|wanna|need (?:to|it|that|this))$|^(?:我)?(?:不想|不要|不愿意|不愿|唔想|唔要)(?:了|啦|啊)?$/;

/** "Whoever", 随便: she leaves the choice to the salon. */
const bareChoice =
  /^(?:(?:with )?(?:whoever|whichever|whatever|whenever|anyone|anybody|any|either|no preference)(?: is (?:free|fine|ok))?|随便|都行|都可以|都得|谁都行|谁都可以|边个都得|冇所谓|无所谓)(?: please| pls| thanks| is fine)?(?:吧|啦|呀)?$/;

/** Whether a message is a short answer to what was asked, a bare refusal, leaves a choice to us, or says where and no more: it is read, not weighed. */
export function onlyAnswers({ answering, text }: Told): boolean {
  const bare = text.replace(/[\s.!?~,]+$/, "");
  const isShort = answering && text.length <= shortAnswer;
  return isShort || bareRefusal.test(bare) || bareChoice.test(bare) || saysWhereToTreat(bare);
}

/** What else is known when a message is weighed. */
export interface Situation {
  /** A few plain words. */
  plain: boolean;
  /** A few words, and nothing of the body in them. */
  bodiless: boolean;
  /** A wish to come, and nothing else, that tells of a product or of sun. */
  exposed: boolean;
  /** A wish to come for a treatment, and nothing else. */
  wish: boolean;
  /** She is pleased, thanks, or talks of business. */
  light: boolean;
  /** No treatment of the last weeks is known. */
  untreated: boolean;
}

/** How little a message tells; `wantsToCome` says whether its words read as a wish for a time. */
export function situationOf(told: Told, wantsToCome: boolean): Situation {
  const names = namesTreatment(told);
  const oneSentence = told.reading.clauses.every(({ opening }, index) => index === 0 || opening !== ".");
  return {
    plain: isPlain(told),
    bodiless: isBodiless(told),
    wish: names && oneSentence && wantsToCome,
    exposed: oneSentence && tellsExposure(told),
    light: isLight(told.topics) || names,
    untreated: !told.inAftercare,
  };
}

/** How far the scales are trusted with what she wants. */
export function kindOfWords(told: Told): "many" | "plain" | "unread" | "wish" {
  if (namesTreatment(told)) return "wish";
  if (!isPlain(told)) return "many";
  return told.topics.size > 0 ? "plain" : "unread";
}
