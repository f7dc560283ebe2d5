import { LangEn } from "@nlpjs/lang-en";
import { Nlp } from "@nlpjs/nlp";
import type { TriageInput } from "../../../src/domain/triage/decision.ts";
import type { Labelled } from "../../../test/triage/figures.ts";
import { type Believer, visitWords } from "./peer.ts";

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** NLP.js splits at spaces. Intl.Segmenter finds the Chinese words: its own package for Chinese holds a dictionary under CC BY-SA. */
function utteranceOf(message: TriageInput): [locale: string, utterance: string] {
  const { text } = message;
  const visit = visitWords(message);
  if (!/\p{Script=Han}/u.test(text)) return ["en", [text, ...visit].join(" ")];
  const words = [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  return ["zh", [...words, ...visit].join(" ")];
}

/** NLP.js (npm) with its neural classifier as it comes; the four severities are its intents. */
export async function nlpJs(lines: readonly Labelled[]): Promise<Believer> {
  const nlp = new Nlp({
    languages: ["en", "zh"],
    autoLoad: false,
    autoSave: false,
    calculateSentiment: false,
    nlu: { log: false },
  });
  nlp.use(LangEn);
  for (const line of lines) nlp.addDocument(...utteranceOf(line), line.severity);
  await nlp.train();
  return {
    name: "NLP.js",
    async believe(message) {
      const { classifications = [] } = await nlp.process(...utteranceOf(message));
      const scoreOf = (severity: string) => classifications.find(({ intent }) => intent === severity)?.score ?? 0;
      const urgent = scoreOf("urgent");
      return { urgent, seen: urgent + scoreOf("today") };
    },
  };
}
