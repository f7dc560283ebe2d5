import type { Intent } from "../decision.ts";
import type { Finding } from "../reading/reading.ts";
import { asks } from "./talk.ts";
import type { Topic } from "./topics.ts";

export interface Talk {
  text: string;
  topics: ReadonlyMap<Topic, string>;
  findings: readonly Finding[];
  /** She is within the time after a treatment in which the salon asks how it goes. */
  inAftercare: boolean;
}

const wantsNothingOfSymptoms = (talk: Talk, topic: Topic) => talk.topics.has(topic);

function symptomIntent(talk: Talk): Intent | undefined {
  if (talk.findings.length === 0) return undefined;
  return asks(talk.text) ? "care_question" : "checkin_reply";
}

function ordinaryIntent(talk: Talk): Intent {
  const has = (topic: Topic) => talk.topics.has(topic);
  const asking = asks(talk.text);
  if (has("price") && asking && !/约|book|appoint/.test(talk.text)) return "other";
  if (has("place_and_hours") && asking && !/约|book|appoint/.test(talk.text)) return "other";
  if (has("aftercare") && (asking || !has("booking"))) return "care_question";
  if (has("booking")) return "booking";
  if (has("fine") && talk.inAftercare) return "checkin_reply";
  if (has("price") || has("place_and_hours")) return "other";
  if (has("greeting") || has("thanks") || has("praise") || has("laughter") || has("chat")) return "smalltalk";
  if (has("acknowledgement")) return talk.inAftercare ? "checkin_reply" : "smalltalk";
  if (has("fine")) return "checkin_reply";
  if (has("service") && asking) return "care_question";
  if (has("service")) return "booking";
  return has("photo") && talk.inAftercare ? "checkin_reply" : "other";
}

/** What the customer wants, beside how she is. A person or a complaint comes before everything else she says. */
export function intentOf(talk: Talk): Intent {
  if (wantsNothingOfSymptoms(talk, "opt_out")) return "opt_out";
  if (talk.topics.has("human")) return "human_request";
  if (talk.topics.has("complaint")) return "complaint";
  const hasBooking = talk.topics.has("booking") && /约|改|取消|book|appoint|cancel|reschedul|slot/.test(talk.text);
  const present = talk.findings.filter((finding) => finding.standing === "present" || finding.standing === "resolved");
  if (present.length === 0 && hasBooking && !talk.topics.has("aftercare")) return "booking";
  if (present.length > 0 && hasBooking) return "booking";
  return symptomIntent(talk) ?? ordinaryIntent(talk);
}
