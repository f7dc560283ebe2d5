import fc from "fast-check";
import { expect, test } from "vitest";
import { atLeast } from "../../src/domain/triage/decision.ts";
import { triage } from "../../src/domain/triage/triage.ts";
import { developmentMessages } from "./development.ts";

const messages = developmentMessages();
const anyMessage = fc.constantFrom(...messages);
const urgentMessage = fc.constantFrom(...messages.filter((message) => triage(message).severity === "urgent"));
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
