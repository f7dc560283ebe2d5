import { mark } from "./joint-tokens.ts";
import { type Rule, rule, says } from "./rule.ts";

/** Commas pause, full stops end a clause. */
export const punctuation: Rule[] = [
  // "Halloween's a Sunday"
  says("'(?:s|re|ll|d|ve|m)(?![a-z])", mark("word")),
  says("[,，:：()（）\"“”'…]+", mark("comma")),
  rule("[.。!！?？;；\\n]+", ([stop]) => (/[?？]/.test(stop) ? { kind: "stop", question: true } : mark("stop"))),
];
