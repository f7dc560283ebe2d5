import type { Reading } from "../reading/reading.ts";
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

/** A few words without a sign: the rules know what they are about, or nothing was done to her. They weigh little. */
export function isPlain({ text, reading: { findings, sites }, topics, inAftercare }: Told): boolean {
  const length = text.replace(/[\u4e00-\u9fff]/g, "xxx").length;
  if (findings.length > 0 || sites.size > 0) return false;
  return inAftercare ? topics.size > 0 && length <= 18 : length <= 36;
}

/** A treatment is named and no sign: a wish, to be read word by word; the scales know few names of treatments. */
export function namesTreatment({ reading, topics }: Told): boolean {
  return topics.has("service") && reading.findings.length === 0;
}

const exposure =
  /(?:用|擦|涂|搽|抹|刷)(?:了|过|咗|着)?[^,.!?]{0,6}(?:酸|a醇|视黄|维a)|晒(?:黑|过|伤|太阳)|(?<![a-z])(?:us(?:ed|ing)|appl(?:y|ied)|put on|on)[a-z ]{0,16} (?:retin\w*|tretinoin|glycolic|salicylic|aha|bha|acids?)(?![a-z])|(?<![a-z])(?:sunbed|tanned|sunburn\w*)(?![a-z])/;

/** A wish to come that tells of a product or of sun: the rules of safe booking read it exactly, and name the first day that works. */
export function tellsExposure(told: Told): boolean {
  return namesTreatment(told) && exposure.test(told.text);
}

const shortAnswer = 12;

/** Whether a message is a short answer to what was asked: it is read, not weighed. */
export function onlyAnswers({ answering, text }: Told): boolean {
  return answering && text.length <= shortAnswer;
}
