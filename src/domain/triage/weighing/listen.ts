import type { Intent } from "../decision.ts";
import type { Reading } from "../reading/reading.ts";
import { asks, topicsOf } from "../topics/talk.ts";
import type { Topic } from "../topics/topics.ts";
import { kindPlaces, type Situation } from "./kind-traces.ts";
import { placeOf } from "./places.ts";
import { frameTraces, readingTraces } from "./reading-traces.ts";
import { knows, type Load, likelihoods, loudest, type Scale, textPlaces } from "./scale.ts";

/** The answers of the two scales, in the order of their numbers. */
export const severities = ["routine", "watch", "today", "urgent"] as const;
export const intents = [
  "booking",
  "care_question",
  "checkin_reply",
  "complaint",
  "human_request",
  "smalltalk",
  "opt_out",
  "other",
] as const satisfies readonly Intent[];

/** What was learned from labelled messages: how grave, and what is wanted. */
export interface Scales {
  severity: Scale;
  intent: Scale;
}

/** How a message weighs beside the labelled ones. */
export interface Sound {
  /** 0 to 1: how likely it is an emergency. */
  urgent: number;
  /** 0 to 1: how likely somebody has to read it, today or at once. */
  seen: number;
  /** How likely each intent is, in the order of `intents`. */
  intents: readonly number[];
  /** The words that weighed most. */
  evidence: () => string;
  /** Whether the scales were ever taught these words; what they never heard they cannot weigh away. */
  knows: (words: string) => boolean;
}

function situationOf({ context }: Reading): Situation {
  if (context.groups.has("injection")) return "injected";
  return context.treatments.size > 0 ? "treated" : "unknown";
}

/** Everything of a message or of one sentence that is put on the scales. */
export function loadOf(reading: Reading, topics: ReadonlyMap<Topic, string>): Load {
  const traces = [...readingTraces(reading, topics), ...frameTraces(reading, asks(reading.text))];
  const read = new Set(traces.map(placeOf));
  for (const place of kindPlaces(reading.text, situationOf(reading))) read.add(place);
  return { text: textPlaces(reading.text), reading: [...read] };
}

/** The sentences as readings of their own, with their own text; none when there is only one. */
function sentenceReadings(reading: Reading): Reading[] {
  const { clauses, text } = reading;
  const starts = clauses.flatMap(({ opening }, index) => (index === 0 || opening === "." ? [index] : []));
  if (starts.length < 2) return [];
  return starts.map((first, number) => {
    const end = starts[number + 1] ?? clauses.length;
    const findings = reading.findings.filter(({ clause }) => clause >= first && clause < end);
    return {
      ...reading,
      text: text.slice(clauses[first]?.start, clauses[end - 1]?.end),
      findings,
      sites: new Set(reading.sitesByClause.slice(first, end).flatMap((sites) => [...sites])),
      qualifiers: new Set(findings.flatMap(({ qualifiers }) => [...qualifiers])),
    };
  });
}

/** A sentence alone has to be this much louder than the whole message to be heard. */
const ofASentence = 0.7;

/** Weighs a message as a whole, and each sentence by itself a little lighter, so that nothing said beside it can drown it. */
export function listen(reading: Reading, topics: ReadonlyMap<Topic, string>, { severity, intent }: Scales): Sound {
  const whole = loadOf(reading, topics);
  const hear = ({ text }: Reading, load: Load, share: number) => {
    const [, , today = 0, urgent = 0] = likelihoods(severity, load);
    return { text, urgent: share * urgent, seen: share * (urgent + today) };
  };
  const sentences = sentenceReadings(reading).slice(0, 40);
  const heard = [
    hear(reading, whole, 1),
    ...sentences.map((one) => hear(one, loadOf(one, topicsOf(one.text)), ofASentence)),
  ];
  const urgent = Math.max(...heard.map((one) => one.urgent));
  const seen = Math.max(...heard.map((one) => one.seen));
  const { text } = heard.find((one) => one.seen === seen) ?? reading;
  return {
    urgent,
    seen,
    intents: likelihoods(intent, whole),
    evidence: () => loudest(severity, text, urgent > 0.2 ? 3 : 2, 0),
    knows: (words) => knows(severity, words),
  };
}

const aboutHerself: readonly Intent[] = ["care_question", "checkin_reply"];

/** From here on the scales outweigh a wish to book that the rules read. */
const surely = 0.8;

/** What she wants: the scales tell the subject; whether she asks or reports, and a plain wish to book, are better read than weighed. */
export function heardIntent({ intents: shares }: Sound, read: Intent): Intent {
  const share = Math.max(...shares);
  const heard = intents[shares.indexOf(share)] ?? read;
  if (read === "booking" && share < surely) return read;
  return aboutHerself.includes(heard) && aboutHerself.includes(read) ? read : heard;
}
