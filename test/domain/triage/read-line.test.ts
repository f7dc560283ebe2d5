import { expect, test } from "vitest";
import { answerTriageLine } from "../../../src/domain/triage/read-line.ts";

test("answers a line with the same id, a severity, an intent and reasons", () => {
  const answer = answerTriageLine(
    '{"id":"a1","text":"我右眼看不见了","treatment":"FILLER","day":0.1,"locale":"zh-CN"}',
  );
  expect(answer).toMatchObject({ id: "a1", severity: "urgent", intent: "checkin_reply" });
  expect(answer).toHaveProperty("ruleVersion");
});

test("a number as id comes back as a number", () => {
  expect(answerTriageLine('{"id":7,"text":"谢谢"}')).toMatchObject({ id: 7, severity: "routine" });
});

test.each([
  ["not json at all", null, /valid JSON/],
  ["", null, /valid JSON/],
  ["[1,2]", null, /object/],
  ['{"id":"b"}', "b", /text is missing/],
  ['{"id":"b","text":5}', "b", /text is missing or is not a string/],
  ['{"id":"b","text":"hi","day":"two"}', "b", /day must be a number/],
  ['{"id":"b","text":"hi","treatment":4}', "b", /treatment must be a string/],
  ['{"id":"b","text":"hi","locale":{}}', "b", /locale must be a string/],
])("a bad line %s is answered with an error that names the trouble", (line, id, message) => {
  expect(answerTriageLine(line)).toEqual({ id, error: expect.stringMatching(message) });
});

test("null for treatment or day counts as absent", () => {
  expect(answerTriageLine('{"id":"c","text":"ok","treatment":null,"day":null}')).toMatchObject({ severity: "routine" });
});

test("an unknown treatment code counts as absent", () => {
  expect(answerTriageLine('{"id":"c","text":"asdfgh","treatment":"NAIL_ART"}')).toMatchObject({ severity: "routine" });
});

test("of an endless text the beginning and the end are read", () => {
  const filling = "谢谢你们今天的服务。".repeat(5000);
  expect(answerTriageLine(JSON.stringify({ id: 1, text: `${filling}我喘不上气` }))).toMatchObject({
    severity: "urgent",
  });
  expect(answerTriageLine(JSON.stringify({ id: 1, text: `我喘不上气。${filling}` }))).toMatchObject({
    severity: "urgent",
  });
});
