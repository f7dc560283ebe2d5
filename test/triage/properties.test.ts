import fc from "fast-check";
import { Converter } from "opencc-js";
import { expect, test } from "vitest";
import { atLeast } from "../../src/domain/triage/decision.ts";
import { triage } from "../../src/domain/triage/triage.ts";
import { corpusFiles, developmentLines } from "./corpus-split.ts";
import { developmentMessages } from "./development.ts";

const messages = developmentMessages();
const anyMessage = fc.constantFrom(...messages);
const urgentMessage = fc.constantFrom(
  ...messages.filter((message) => message.severity === "urgent" && triage(message).severity === "urgent"),
);
const redFlagSentence = fc.constantFrom(
  "我喘不上气了",
  "I can't breathe",
  "右眼突然看不见了",
  "喉咙肿了",
  "我不想活了",
  "she fainted",
  "血止不住",
  "嘴唇發紫",
);

test("a red-flag sentence added to any message never lowers its severity and makes it urgent", () => {
  fc.assert(
    fc.property(anyMessage, redFlagSentence, (message, sentence) => {
      const before = triage(message).severity;
      const after = triage({ ...message, text: `${message.text}。${sentence}` }).severity;
      expect(atLeast(after, before)).toBe(true);
      expect(after).toBe("urgent");
    }),
    { numRuns: 1500 },
  );
});

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
const rewritings = fc.constantFrom<(text: string) => string>(
  (text) => text.toUpperCase(),
  (text) => fullWidth(text),
  (text) => `${text}!!!`,
  (text) => `...${text}`,
  (text) => `${text}~~`,
  (text) => text.replaceAll(",", "，").replaceAll(".", "。"),
  (text) => text.replaceAll("，", ",").replaceAll("'", "’"),
  (text) => `  ${text}\n`,
  (text) => `\u200b${text}\ufe0f`,
);

test("case, width, punctuation and invisible characters never lower an urgent message", () => {
  fc.assert(
    fc.property(urgentMessage, rewritings, (message, rewrite) => {
      expect(triage({ ...message, text: rewrite(message.text) }).severity).toBe("urgent");
    }),
    { numRuns: 1500 },
  );
});

test("never throws and always answers, whatever the characters", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.option(fc.double(), { nil: undefined }),
      (text, day) => {
        expect(["urgent", "today", "watch", "routine"]).toContain(triage({ text, treatment: "FILLER", day }).severity);
      },
    ),
    { numRuns: 1500 },
  );
});

test("a wish to die is urgent wherever it is said", () => {
  fc.assert(
    fc.property(anyMessage, fc.constantFrom("不想活了", "I want to die", "唔想做人", "活着没意思"), (message, wish) => {
      expect(triage({ ...message, text: `${wish}。${message.text}` }).severity).toBe("urgent");
    }),
    { numRuns: 500 },
  );
});

// A bare "help" is an emergency only when nothing else is said ("cannot choose a shade. help!"), so the shortest stay out.
const corpusUrgent = corpusFiles
  .flatMap(developmentLines)
  .filter((line, index) => index % 6 === 0 && line.kind !== "very_short" && line.severity === "urgent")
  .filter((line) => triage(line).severity === "urgent");

// Of 29,000 such pairs one was lowered, of 5,000 eight were seen by nobody: told within another matter an emergency can drown (docs/triage-report.md).
test("an urgent message of the development corpus said after any other lowers its severity in no more than 1 of 1000, and with its own treatment all but 1 in 140 reach a human", () => {
  const pairs = fc.sample(fc.tuple(anyMessage, fc.constantFrom(...corpusUrgent)), 1000);
  const joined = pairs.map(([message, urgent]) => ({ message, urgent, text: `${message.text}。${urgent.text}` }));
  const lowered = joined.filter(
    ({ message, text }) => !atLeast(triage({ ...message, text }).severity, triage(message).severity),
  );
  expect(lowered.length, lowered.map(({ text }) => text).join(" | ")).toBeLessThanOrEqual(1);
  const unseen = joined.filter(({ urgent, text }) => !atLeast(triage({ ...urgent, text }).severity, "today"));
  expect(unseen.length, unseen.map(({ urgent }) => urgent.text).join(" | ")).toBeLessThanOrEqual(7);
});

const toTaiwan = Converter({ from: "cn", to: "twp" });
const toHongKong = Converter({ from: "cn", to: "hk" });
const toMainland = Converter({ from: "hk", to: "cn" });

/** Of the urgent messages, the share that stays urgent, and that still reaches a human, when each is rewritten. */
function kept(rewrite: (text: string, index: number) => string) {
  const severities = corpusUrgent.map((line, index) => triage({ ...line, text: rewrite(line.text, index) }).severity);
  return {
    urgent: severities.filter((severity) => severity === "urgent").length / severities.length,
    seen: severities.filter((severity) => atLeast(severity, "today")).length / severities.length,
  };
}

// A converter changes words as well as characters (手机 → 手機, but also 打印 → 列印), so not every message can hold.
test.each([
  ["traditional of Taiwan", toTaiwan],
  ["traditional of Hong Kong", toHongKong],
  ["simplified", toMainland],
] as const)(
  "written in %s at least 98 in a hundred urgent messages stay urgent and nearly every one is seen",
  (_, convert) => {
    const share = kept((text) => convert(text));
    expect(share.urgent).toBeGreaterThanOrEqual(0.98);
    expect(share.seen).toBeGreaterThanOrEqual(0.995);
  },
);

/** One letter of one longer English word doubled, or changed over with its neighbour; which one follows from the number. */
function misspelt(text: string, index: number): string {
  const words = [...text.matchAll(/[a-z]{5,}/gi)];
  const word = words[index % Math.max(1, words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + (index % (word[0].length - 3));
  const [one = "", other = ""] = [text[at], text[at + 1]];
  return index % 2 === 0
    ? text.slice(0, at) + one + text.slice(at)
    : text.slice(0, at) + other + one + text.slice(at + 2);
}

// A slip can fall on the one word that tells, so this is a bound and not a law.
test("a doubled or changed-over letter leaves at least 95 % of the urgent messages urgent and 98 % seen", () => {
  const share = kept(misspelt);
  expect(share.urgent).toBeGreaterThanOrEqual(0.95);
  expect(share.seen).toBeGreaterThanOrEqual(0.98);
});
