/** As much of NLP.js as the bench uses; the packages bring no types. */
declare module "@nlpjs/nlp" {
  export class Nlp {
    constructor(settings: {
      languages: string[];
      autoLoad: boolean;
      autoSave: boolean;
      calculateSentiment: boolean;
      nlu: { log: boolean };
    });
    use(plugin: unknown): void;
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<unknown>;
    process(locale: string, utterance: string): Promise<{ classifications?: { intent: string; score: number }[] }>;
  }
}

declare module "@nlpjs/lang-en" {
  export const LangEn: unknown;
}
