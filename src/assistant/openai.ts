import type OpenAI from "openai";
import { type Assistant, namedSigns, type Reading, type ReadingInput } from "../domain/triage/second-reading.ts";
import { boundedFetch } from "./bounded-fetch.ts";
import { readAnswer } from "./reading-answer.ts";

export interface OpenAiSettings {
  apiKey: string;
  /** Null: OpenAI's own. */
  baseUrl: string | null;
  model: string;
  /** prompts/second-reader.md */
  prompt: string;
  /** All of one reading, its second attempt and a dripping body included. */
  deadlineMs?: number;
}

const DEADLINE_MS = 8_000;
const MOST_BYTES = 64 * 1024;
const MOST_ANSWER_TOKENS = 2_000;

/** A model behind any endpoint that speaks OpenAI's chat completions. It is asked once, and once more at most. */
export function openAiAssistant(settings: OpenAiSettings): Assistant {
  const system = settings.prompt.replace(
    "{{signs}}",
    namedSigns.map(({ code, sign }) => `- ${code}: ${sign}`).join("\n"),
  );
  let client: Promise<OpenAI> | null = null;
  return {
    model: settings.model,
    async readAgain(input) {
      const messages = messagesOf(system, input);
      const spent = Math.ceil(JSON.stringify(messages).length / 2);
      // Loaded when first needed: a house without a model does not pay for it.
      client ??= openClient(settings);
      const asked = client.then((opened) => ask(opened, settings, messages, spent));
      return asked.catch((error): Reading => ({ kind: "rules_only", why: nameOf(error), tokens: spent }));
    },
  };
}

async function openClient({ apiKey, baseUrl }: OpenAiSettings): Promise<OpenAI> {
  const { OpenAI } = await import("openai");
  return new OpenAI({
    apiKey,
    baseURL: baseUrl ?? "https://api.openai.com/v1",
    organization: null,
    project: null,
    maxRetries: 1,
    // Its log would repeat what she wrote.
    logLevel: "off",
    fetch: boundedFetch(MOST_BYTES),
  });
}

type Messages = { role: "system" | "user"; content: string }[];

/** Her words stand inside a JSON text, so that nothing she writes can end it: they are data. */
function messagesOf(system: string, input: ReadingInput): Messages {
  return [
    { role: "system", content: system },
    { role: "user", content: JSON.stringify(input) },
  ];
}

/** The client's own time limit ends with the headers; this one ends everything. */
async function ask(client: OpenAI, settings: OpenAiSettings, messages: Messages, spent: number): Promise<Reading> {
  const deadline = settings.deadlineMs ?? DEADLINE_MS;
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      ending.abort();
      reject(new Error("too slow"));
    }, deadline);
  });
  const answered = client.chat.completions.create(
    {
      model: settings.model,
      messages,
      response_format: { type: "json_object" },
      max_completion_tokens: MOST_ANSWER_TOKENS,
    },
    { signal: ending.signal, timeout: deadline },
  );
  try {
    return readAnswer(await Promise.race([answered, late]), spent);
  } finally {
    clearTimeout(timer);
  }
}

/** Kind and status only: an endpoint's message may repeat her words or our key. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  const status = "status" in error && typeof error.status === "number" ? ` ${error.status}` : "";
  return `${error.constructor.name === "Error" ? error.message : error.constructor.name}${status}`.slice(0, 60);
}
