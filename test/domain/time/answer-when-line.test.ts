import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerWhenLine } from "../../../src/domain/time/answer-when-line.ts";

const ASKED = { id: "q1", text: "下周五下午3点", now: "2026-11-25T10:00:00+08:00", zone: "Asia/Shanghai" };

function ask(changes: object): object {
  return answerWhenLine(JSON.stringify({ ...ASKED, ...changes }));
}

describe("answering a line of the when command", () => {
  it("gives the fields other programs rely on, and no others", () => {
    expect(ask({})).toEqual({
      id: "q1",
      date: "2026-12-04",
      timeFrom: "15:00",
      timeTo: "15:00",
      ambiguous: false,
      past: false,
      invalid: false,
    });
    expect(ask({ text: "下周", locale: "zh-CN" })).toEqual({
      id: "q1",
      dateFrom: "2026-11-30",
      dateTo: "2026-12-06",
      timeFrom: null,
      timeTo: null,
      ambiguous: false,
      past: false,
      invalid: false,
    });
  });

  it("says neither date nor dateFrom when no day is named", () => {
    const answer = ask({ text: "after 3" });
    expect(answer).not.toHaveProperty("date");
    expect(answer).not.toHaveProperty("dateFrom");
    expect(answer).toMatchObject({ timeFrom: "15:00", timeTo: null });
  });

  it("keeps numbers as ids and takes null for no locale", () => {
    expect(ask({ id: 7, locale: null })).toMatchObject({ id: 7, date: "2026-12-04" });
  });

  it("reads now in the zone, whatever offset it was written with", () => {
    expect(ask({ text: "today", now: "2026-11-24T20:00:00Z" })).toMatchObject({ date: "2026-11-25" });
  });

  it.each([
    ["not json", null, /not JSON/],
    ["", null, /not JSON/],
    ["[]", null, /JSON object/],
    ["null", null, /JSON object/],
    ['{"id":"a"}', "a", /text/],
    [JSON.stringify({ ...ASKED, id: undefined }), null, /id/],
    [JSON.stringify({ ...ASKED, now: "yesterday" }), "q1", /now/],
    [JSON.stringify({ ...ASKED, now: "2026-11-25T10:00:00" }), "q1", /now/],
    [JSON.stringify({ ...ASKED, zone: "Mars/Olympus" }), "q1", /zone/],
    [JSON.stringify({ ...ASKED, zone: "+08:00" }), "q1", /zone/],
    [JSON.stringify({ ...ASKED, text: 3 }), "q1", /text/],
    [JSON.stringify({ ...ASKED, locale: 3 }), "q1", /locale/],
  ])("answers the bad line %s with its id and what is wrong", (line, id, error) => {
    expect(answerWhenLine(line)).toEqual({ id, error: expect.stringMatching(error) });
  });

  it("never throws, whatever the line", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (line) => void answerWhenLine(line)));
  });
});
