import type { Typed } from "../form.ts";

/** What was typed into the form of one question, as it is handed to the action and shown again when it is refused. */
export type TypedQuestion = ReturnType<typeof typedQuestion>;

/** Reads the form of one question; options stand one a line as "中文 | English | 繁體", a "!" before one that staff must know of. */
export function typedQuestion(form: Typed) {
  // Who writes one language only is understood by everybody who reads it; the others read the same words.
  const three = (name: string) => ({
    "zh-CN": form.text(`${name}-zh-CN`) || form.text(`${name}-en`),
    "zh-TW": form.text(`${name}-zh-TW`),
    en: form.text(`${name}-en`) || form.text(`${name}-zh-CN`),
  });
  const follows = form.all("follows").map((pair) => pair.split("~"));
  const [first] = follows;
  const number = (name: string) => (form.text(name) === "" ? {} : { [name]: Number(form.text(name)) });
  return {
    code: form.text("code"),
    kind: form.text("kind"),
    rule: form.text("rule") || null,
    text: three("text"),
    label: three("label"),
    worrying: form.text("worrying") === "no" ? "no" : "yes",
    options: form
      .text("options")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean)
      .map(typedOption),
    follows: first?.[0]
      ? {
          // Answers to two questions cannot both be the condition: the check then refuses what the first one does not know.
          question: first[0],
          answers: follows.map(([question, answer = ""]) => (question === first[0] ? answer : `${question}~${answer}`)),
        }
      : null,
    holdsDays: Number(form.text("holdsDays") || 90),
    ...number("least"),
    ...number("most"),
  };
}

function typedOption(line: string) {
  const worrying = line.startsWith("!");
  const [cn = "", en = "", tw = ""] = (worrying ? line.slice(1) : line).split("|").map((part) => part.trim());
  return { text: { "zh-CN": cn, "zh-TW": tw, en: en || cn }, worrying };
}

/** The options as lines, to be typed over. */
export function optionLines(options: { text: Record<"zh-CN" | "zh-TW" | "en", string>; worrying: boolean }[]): string {
  return options
    .map(({ text, worrying }) => `${worrying ? "!" : ""}${text["zh-CN"]} | ${text.en} | ${text["zh-TW"]}`)
    .join("\n");
}
