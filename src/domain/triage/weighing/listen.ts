import type { Intent } from "../decision.ts";
import { heardOf } from "../hearing/heard.ts";
import { hear, type Network } from "../hearing/network.ts";
import type { Reading } from "../reading/reading.ts";
import { asks, topicsOf } from "../topics/talk.ts";
import type { Topic } from "../topics/topics.ts";
import { kindPlaces, type Treated } from "./kind-traces.ts";
import { placeOf } from "./places.ts";
import { frameTraces, readingTraces } from "./reading-traces.ts";
import { knows, type Load, likelihoods, loudest, type Scale, sharesOf, textPlaces } from "./scale.ts";

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
  /** Hears the words in their order; its answers are those of the severity scale, then those of the intent scale. */
  network: Network;
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

/** How much the network counts beside the scales. */
const ofTheNetwork = 0.4;

/** What scales and network say together: the weighted geometric mean of their shares. */
function agreed(weighed: readonly number[], heard: readonly number[]): number[] {
  const means = weighed.map((share, answer) => share ** (1 - ofTheNetwork) * (heard[answer] ?? 0) ** ofTheNetwork);
  const total = means.reduce((sum, mean) => sum + mean, 0);
  return means.map((mean) => mean / total);
}

/** How a whole message weighs on a scale and sounds to the network. */
function wholeShares({ network, severity, intent }: Scales, reading: Reading, load: Load) {
  const sums = hear(network, heardOf(reading, load.reading));
  return {
    severity: agreed(likelihoods(severity, load), sharesOf(sums.subarray(0, severities.length))),
    intent: agreed(likelihoods(intent, load), sharesOf(sums.subarray(severities.length))),
  };
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

/** How much of what a sentence says alone is heard beside the whole message. */
const ofASentence = { urgent: 0.4, seen: 0.6 };

/** A sign has to be this likely among all to be named. */
const clearSign = 0.7;

function signHeard({ sign, signs }: Scales, load: Load): string | undefined {
  const shares = likelihoods(sign, load);
  const most = Math.max(...shares);
  return most < clearSign ? undefined : signs[shares.indexOf(most)];
}

function loudness(text: string, [, , today = 0, urgent = 0]: readonly number[], share = { urgent: 1, seen: 1 }) {
  return { text, urgent: share.urgent * urgent, seen: share.seen * (urgent + today) };
}

/** Weighs a message as a whole, and each sentence by itself a little lighter, so that nothing said beside it can drown it. */
export function listen(reading: Reading, topics: ReadonlyMap<Topic, string>, scales: Scales): Sound {
  const { severity } = scales;
  const load = loadOf(reading, topics);
  const whole = wholeShares(scales, reading, load);
  const heard = [
    loudness(reading.text, whole.severity),
    ...sentenceReadings(reading)
      .slice(0, 40)
      .map((one) => loudness(one.text, likelihoods(severity, loadOf(one, topicsOf(one.text))), ofASentence)),
  ];
  const urgent = Math.max(...heard.map((one) => one.urgent));
  const seen = Math.max(...heard.map((one) => one.seen));
  const wanted = whole.intent;
  const { text } = heard.find((one) => one.seen === seen) ?? reading;
  return {
    urgent,
    seen,
    intents: wanted,
    complaint: wanted[intents.indexOf("complaint")] ?? 0,
    human: wanted[intents.indexOf("human_request")] ?? 0,
    evidence: () => loudest(severity, text, urgent > 0.2 ? 3 : 2, 0),
    sign: () => signHeard(scales, load),
    knows: (words) => knows(severity, words),
  };
}

/** How much more an intent weighs when the rules read it too. */
const agreement = 1.35;

/** From which share on the scales outweigh what the rules read in a few plain words, in a few that the rules cannot read, and a wish to book that names a treatment. */
const rather = { plain: 0.5, unread: 0.8, wish: 0.9 };

/** How much a report of how she is weighs where nothing was done to her and nothing hurts: of 4,000 such messages nine were one. */
const reportOfNothing = 0.5;

/** What she wants: the loudest intent on the scale, where what the rules read weighs a little more, and in a few words much more. */
export function heardIntent(
  { intents: shares }: Sound,
  read: Intent,
  { words, nothingToReport }: { words: "many" | keyof typeof rather; nothingToReport: boolean },
): Intent {
  const weights = shares.map((share, index) => {
    const unlikely = nothingToReport && intents[index] === "checkin_reply" ? reportOfNothing : 1;
    return share * unlikely * (intents[index] === read ? agreement : 1);
  });
  const loudest = Math.max(...weights);
  const heard = intents[weights.indexOf(loudest)] ?? read;
  if (words === "many") return heard;
  const bar = words === "wish" && read !== "booking" ? rather.plain : rather[words];
  return loudest < bar ? read : heard;
}
