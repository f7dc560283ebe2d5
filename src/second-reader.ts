import { openAiAssistant } from "./assistant/openai.ts";
import { silentAssistant } from "./assistant/silent.ts";
import { bundledPrompts } from "./bundled-prompts.ts";
import type { AssistantConfig } from "./config.ts";
import type { Parts } from "./wire.ts";

/** The second reader that the configuration asks for, and what it may spend. */
export function openSecondReader(config: AssistantConfig): Pick<Parts, "assistant" | "readingBudget"> {
  if (config.kind === "silent") return { assistant: silentAssistant };
  const { dailyCalls, dailyTokens } = config;
  return {
    assistant: openAiAssistant({ ...config, prompt: bundledPrompts.secondReader }),
    readingBudget: {
      ...(dailyCalls !== null && { calls: dailyCalls }),
      ...(dailyTokens !== null && { tokens: dailyTokens }),
    },
  };
}
