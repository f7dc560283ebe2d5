import { mark } from "./joint-tokens.ts";
import { type Rule, rule, says } from "./rule.ts";

/** Commas pause, full stops end a clause. */
export const punctuation: Rule[] = [
  says("[,，:：()（）\"“”'…]+", mark("comma")),
  rule("[.。!！?？;；\\n]+", ([stop]) => (/[?？]/.test(stop) ? { kind: "stop", question: true } : mark("stop"))),
];
