import { z } from "zod";
import type { LocalText } from "../message/locale.ts";
import { type Line, phrase } from "../message/outgoing.ts";
import { allOf, asValue, type Knows, parsed, type When } from "./evidence-words.ts";

const question = z.object({
  code: z.string(),
  text: z.custom<LocalText>(),
  options: z.array(z.object({ code: z.string(), text: z.custom<LocalText>() })),
});
const answered = z.object({
  code: z.string(),
  answer: z.string(),
  words: z.string().optional(),
  value: z.string().optional(),
  chosen: z.array(z.string()).optional(),
  at: z.string(),
});

/** Each question of an intake as it was asked, with her answer and when she gave it. */
export function answerLines(row: ReadonlyMap<string, unknown>, { knows, when }: { knows: Knows; when: When }): Line[] {
  const questions = z.array(question).safeParse(row.get("questions"));
  const answers = z.array(answered).safeParse(parsed(row.get("answers")));
  if (!answers.success) return [];
  return answers.data.map(({ code: of, answer, words: said, value, chosen: picked, at }) => {
    const asked = questions.success ? questions.data.find((one) => one.code === of) : undefined;
    const options = (picked ?? []).map(
      (one): Line => ({
        literal: asked?.options.find((option) => option.code === one)?.text ?? one,
      }),
    );
    const tapped = knows(`intake-button-${answer}`) ? [phrase(`intake-button-${answer}`)] : [];
    const given: Line[] = [...(answer === "given" ? options : tapped), ...[said, value].flatMap(literal)];
    const name = asked?.text ?? (knows(`evidence-asked-${of}`) ? phrase(`evidence-asked-${of}`) : of);
    return phrase("evidence-answer", { when: when(at), question: name, said: asValue(allOf(given)) });
  });
}

function literal(text: string | undefined): Line[] {
  return text ? [{ literal: text }] : [];
}
