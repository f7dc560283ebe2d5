import { atLeast, type Intent, type Severity } from "../decision.ts";
import type { Finding } from "../reading/reading.ts";
import { saysWhereToTreat } from "./only-places.ts";
import { asks } from "./talk.ts";
import type { Topic } from "./topics.ts";

export interface Talk {
  text: string;
  topics: ReadonlyMap<Topic, string>;
  findings: readonly Finding[];
  /** She is within the time after a treatment in which the salon asks how it goes. */
  inAftercare: boolean;
  /** The salon asked how it goes just before. */
  answering: boolean;
  severity: Severity;
}

const plainBooking =
  /约|往后(?:推|挪|延)|改(?:到|期|时间|成)|取消|(?:有|还有|没|几个)(?:没有)?.{0,6}(?:空|位|号|档期)|候补|迟到|晚到|(?<![a-z])(?:pencil me|squeeze (?:me|us)|fit (?:us|her|him) in|put off|any gaps|(?:cant|wont) make it|another day|book(?:ing|ed)?(?!s)|appoint\w*|appt|cancel\w*|re ?schedul\w*|slots?|availab\w*|wait ?list|running late|mins? late|fit me in|openings?)(?![a-z])/;
const wish = /dying to|itching to|手痒|心动|lol|haha|哈哈/;

/** Symptoms that only tell of an expected effect missing say nothing about her body unless something was done to her. */
function tellsOfBody({ findings, inAftercare }: Talk): Finding[] {
  return findings.filter(({ symptom }) => inAftercare || (symptom !== "no_effect" && symptom !== "persist"));
}

/** A symptom only feared, asked about or told of others is no report. */
function onlyImagined(body: readonly Finding[]): boolean {
  return body.every(({ standing }) => standing === "hypothetical" || standing === "past");
}

function smallTalk({ topics }: Talk): boolean {
  return (["greeting", "thanks", "praise", "laughter", "chat"] as const).some((topic) => topics.has(topic));
}

function inPain({ findings }: Talk): boolean {
  return findings.some(({ standing }) => standing === "present");
}

function information(talk: Talk): Intent | undefined {
  const { topics, text } = talk;
  if (topics.has("offer") && !inPain(talk)) return "other";
  if (topics.has("price") && (!topics.has("aftercare") || !talk.inAftercare))
    return wish.test(text) ? "smalltalk" : "other";
  if ((topics.has("place_and_hours") || topics.has("offer")) && !topics.has("aftercare")) return "other";
  return undefined;
}

function ordinary(talk: Talk): Intent {
  const { topics, text } = talk;
  const inAftercare = talk.inAftercare || talk.answering;
  const asking = asks(text);
  if (plainBooking.test(text) && topics.has("booking")) return "booking";
  const informed = asking ? information(talk) : undefined;
  if (informed !== undefined) return informed;
  if (topics.has("aftercare") && (asking || !topics.has("booking"))) return "care_question";
  if (topics.has("fine") && inAftercare) return "checkin_reply";
  if (topics.has("booking") && !wish.test(text) && !(topics.has("praise") && !asking)) return "booking";
  if (topics.has("acknowledgement") && !smallTalk(talk)) return answers(talk) ? "checkin_reply" : "smalltalk";
  if (asking && topics.has("service")) return "care_question";
  if (asking && inAftercare && !smallTalk(talk)) return "care_question";
  return information(talk) ?? restOf(talk);
}

/** "No" and bare numbers answer a check-in; "ok" is only politeness unless she was just asked. */
function answers({ text, inAftercare, answering }: Talk): boolean {
  return answering || (inAftercare && /^[ ,.!]*(?:没有?|冇|no+|nope|\d{1,2}$)/.test(text));
}

/** Words that ask for a treatment, or a day for it. */
const wishes =
  /(?<![a-z])(?:id (?:like|love)|i (?:would like|want|fancy)|please|pls|(?:can|could) i (?:get|have)|on (?:the )?\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next week|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)(?![a-z])|(?:想|要|帮我|可以)(?:再)?(?:做|约|来|试)|做(?:个|一?次)|来(?:个|一?次)|\d+[月号日点]|明天|后天|下?(?:周|星期|礼拜)[一二三四五六日天末]/;

/** A treatment is named: a wish to come, unless she speaks of the one that was done to her. */
function wishesTreatment({ topics, inAftercare, text }: Talk): boolean {
  return topics.has("service") && (!inAftercare || wishes.test(text));
}

function restOf(talk: Talk): Intent {
  const { topics, inAftercare } = talk;
  if (smallTalk(talk)) return "smalltalk";
  if (topics.has("fine")) return "checkin_reply";
  if (talk.answering) return "checkin_reply";
  if (topics.has("booking") || wishesTreatment(talk)) return "booking";
  return !inAftercare || topics.has("names_and_numbers") || asks(talk.text) ? "other" : "smalltalk";
}

/** What the customer wants, beside how she is. Leaving, a person, a complaint come before everything else she says. */
export function intentOf(talk: Talk): Intent {
  const wanted = wantedBy(talk);
  const light = wanted === "smalltalk" || wanted === "other";
  if (!light || !atLeast(talk.severity, "today") || saysWishToDie(talk)) return wanted;
  return asks(talk.text) || talk.topics.has("photo") || !talk.inAftercare ? "care_question" : "checkin_reply";
}

function saysWishToDie({ findings }: Talk): boolean {
  return findings.some(({ symptom }) => symptom === "self_harm");
}

function wantedBy(talk: Talk): Intent {
  const { topics, text, findings } = talk;
  if (topics.has("opt_out")) return "opt_out";
  if (saysWhereToTreat(text)) return "booking";
  if (topics.has("human")) return "human_request";
  if (topics.has("complaint")) return "complaint";
  const body = tellsOfBody(talk);
  if (body.length === 0 || onlyImagined(body)) return body.length > 0 && asks(text) ? "care_question" : ordinary(talk);
  if (findings.some(({ symptom }) => symptom === "self_harm")) return talk.inAftercare ? "checkin_reply" : "other";
  if (topics.has("booking") && plainBooking.test(text) && !topics.has("aftercare")) return "booking";
  return asks(text) ? "care_question" : "checkin_reply";
}
