import type { Intent } from "../decision.ts";
import type { Reading } from "../reading/reading.ts";
import { asks, topicsOf } from "../topics/talk.ts";
import type { Topic } from "../topics/topics.ts";
import { kindPlaces, type Treated } from "./kind-traces.ts";
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

/** What was learned from labelled messages: how grave, what is wanted, and of the urgent ones which sign they tell of. */
export interface Scales {
  severity: Scale;
  intent: Scale;
  sign: Scale;
  /** The answers of `sign`, in the order of their numbers: codes of urgent red flags. */
  signs: readonly string[];
}

/** How a message weighs beside the labelled ones. */
export interface Sound {
  /** 0 to 1: how likely it is an emergency. */
  urgent: number;
  /** 0 to 1: how likely somebody has to read it, today or at once. */
  seen: number;
  /** How likely each intent is, in the order of `intents`. */
  intents: readonly number[];
  /** How likely she complains. */
  complaint: number;
  /** How likely she wants a person. */
  human: number;
  /** The words that weighed most. */
  evidence: () => string;
  /** The urgent red flag that it resembles most, when it clearly resembles one. */
  sign: () => string | undefined;
  /** Whether the scales were ever taught these words; what they never heard they cannot weigh away. */
  knows: (words: string) => boolean;
}

function situationOf({ context }: Reading): Treated {
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
const ofASentence = 0.8;

/** A sign has to be this likely among all to be named. */
const clearSign = 0.7;

function signHeard({ sign, signs }: Scales, load: Load): string | undefined {
  const shares = likelihoods(sign, load);
  const most = Math.max(...shares);
  return most < clearSign ? undefined : signs[shares.indexOf(most)];
}

/** Weighs a message as a whole, and each sentence by itself a little lighter, so that nothing said beside it can drown it. */
export function listen(reading: Reading, topics: ReadonlyMap<Topic, string>, scales: Scales): Sound {
  const { severity, intent } = scales;
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
  const wanted = likelihoods(intent, whole);
  const { text } = heard.find((one) => one.seen === seen) ?? reading;
  return {
    urgent,
    seen,
    intents: wanted,
    complaint: wanted[intents.indexOf("complaint")] ?? 0,
    human: wanted[intents.indexOf("human_request")] ?? 0,
    evidence: () => loudest(severity, text, urgent > 0.2 ? 3 : 2, 0),
    sign: () => signHeard(scales, whole),
    knows: (words) => knows(severity, words),
  };
}

/** How much more an intent weighs when the rules read it too. */
const agreement = 1.35;

/** From which share on the scales outweigh what the rules read in a few plain words, in a few that the rules cannot read, and in a wish that names a treatment. */
const rather = { plain: 0.5, unread: 0.8, wish: 0.8 };

/** What she wants: the loudest intent on the scale, where what the rules read weighs a little more, and in a few words much more. */
export function heardIntent({ intents: shares }: Sound, read: Intent, words: "many" | keyof typeof rather): Intent {
  const weights = shares.map((share, index) => (intents[index] === read ? agreement * share : share));
  const loudest = Math.max(...weights);
  const heard = intents[weights.indexOf(loudest)] ?? read;
  return words !== "many" && loudest < rather[words] ? read : heard;
}
