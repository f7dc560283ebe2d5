import { z } from "zod";
import { namedSigns, type Reading } from "../domain/triage/second-reading.ts";

const codes = new Set(namedSigns.map(({ code }) => code));

/** Exactly what the prompt asks for; one key more, one word else, and only the rules count. */
const answer = z.strictObject({
  severity: z.enum(["urgent", "today", "watch", "routine"]),
  signs: z.array(z.string().refine((code) => codes.has(code))).max(8),
  why: z.string().max(200),
});

/** The part of a chat completion that is used. A tool that was not offered, a refusal and a cut text are no answer. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.literal("stop"),
        message: z.object({
          content: z.string().max(4_000),
          tool_calls: z.array(z.unknown()).max(0).nullish(),
          refusal: z.literal("").nullish(),
        }),
      }),
    )
    .min(1),
});

const usage = z.object({ usage: z.object({ total_tokens: z.int().min(0).max(1_000_000) }) });

/** Reads a completion; never throws. `spent` is what the call is thought to have cost when the endpoint does not say. */
export function readAnswer(body: unknown, spent: number): Reading {
  const counted = usage.safeParse(body);
  const tokens = counted.success ? Math.max(counted.data.usage.total_tokens, 1) : spent;
  const parsed = completion.safeParse(body);
  const content = parsed.success ? parsed.data.choices[0]?.message.content : undefined;
  if (content === undefined) return { kind: "rules_only", why: "no complete answer", tokens };
  const read = answer.safeParse(parseJson(content));
  if (!read.success) return { kind: "rules_only", why: "not the answer that was asked for", tokens };
  const { severity, signs, why } = read.data;
  return { kind: "read", severity, signs: [...new Set(signs)], why: oneLine(why), tokens };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Staff read it in one line: no breaks, no characters that hide or turn the text around. */
function oneLine(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
