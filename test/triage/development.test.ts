import { expect, test } from "vitest";
import { atLeast, type Severity } from "../../src/domain/triage/decision.ts";
import { triage } from "../../src/domain/triage/triage.ts";
import { developmentMessages, type LabelledMessage } from "./development.ts";

const judged = developmentMessages().map((message) => ({ message, decision: triage(message) }));
const labelled = (severity: Severity) => judged.filter(({ message }) => message.severity === severity);

type Judged = (typeof judged)[number];

function share(cases: readonly Judged[], holds: (one: Judged) => boolean): number {
  return cases.filter(holds).length / cases.length;
}

function texts(cases: readonly Judged[]): LabelledMessage["text"][] {
  return cases.map(({ message, decision }) => `${decision.severity} ← ${message.text}`);
}

test("the development set holds at least 400 messages", () => {
  expect(judged.length).toBeGreaterThanOrEqual(400);
});

test("at least 99 % of the urgent messages are called urgent", () => {
  const missed = labelled("urgent").filter(({ decision }) => decision.severity !== "urgent");
  expect(missed.length / labelled("urgent").length, texts(missed).join("\n")).toBeLessThanOrEqual(0.01);
});

test("at least 97 % of the messages for today reach a human", () => {
  const missed = labelled("today").filter(({ decision }) => !atLeast(decision.severity, "today"));
  expect(missed.length / labelled("today").length, texts(missed).join("\n")).toBeLessThanOrEqual(0.03);
});

test("at most 10 % of the routine messages alarm a human, at most 2 % as urgent", () => {
  const alarmed = labelled("routine").filter(({ decision }) => atLeast(decision.severity, "today"));
  expect(alarmed.length / labelled("routine").length, texts(alarmed).join("\n")).toBeLessThanOrEqual(0.1);
  expect(share(labelled("routine"), ({ decision }) => decision.severity === "urgent")).toBeLessThanOrEqual(0.02);
});

test("at least 90 % of the intents are right", () => {
  expect(share(judged, ({ message, decision }) => message.intent === decision.intent)).toBeGreaterThanOrEqual(0.9);
});
