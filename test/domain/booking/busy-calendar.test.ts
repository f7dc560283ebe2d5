import { describe, expect, test } from "vitest";
import { readBusyCalendar } from "../../../src/domain/booking/busy-calendar.ts";
import { instantOfMinute, minuteOf } from "../../../src/domain/booking/span.ts";
import { localDate, localTime } from "../../../src/domain/time/zone.ts";

const window = (from: string, to: string, zone = "Asia/Shanghai") => ({
  from: minuteOf(new Date(from)),
  to: minuteOf(new Date(to)),
  zone,
});
const november = window("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z");

function calendar(...events: string[]): string {
  const bodies = events.map((event, index) =>
    ["BEGIN:VEVENT", ...(event.includes("UID:") ? [] : [`UID:${index}`]), ...event.split("|"), "END:VEVENT"].join(
      "\r\n",
    ),
  );
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", ...bodies, "END:VCALENDAR", ""].join("\r\n");
}

/** What makes her busy, as the zone's wall clock: "11-24 10:00–11:00". */
function busy(text: string, within = november): string[] {
  const read = readBusyCalendar(text, within);
  if (!read.ok) return [read.reason];
  return read.events.flatMap((event) => {
    const found = event.spans();
    if (!found.ok) return [found.reason];
    const at = (minute: number) => localTime(instantOfMinute(minute), within.zone);
    const day = (minute: number) => localDate(instantOfMinute(minute), within.zone).slice(5);
    return found.spans.map(({ from, to }) => `${day(from)} ${at(from)}–${at(to)}`);
  });
}

describe("single events", () => {
  test.each([
    ["in UTC", "DTSTART:20261124T020000Z|DTEND:20261124T030000Z", ["11-24 10:00–11:00"]],
    ["in a zone by its name", "DTSTART;TZID=Europe/London:20261124T090000|DURATION:PT90M", ["11-24 17:00–18:30"]],
    [
      "in a zone as Outlook calls it",
      "DTSTART;TZID=China Standard Time:20261124T100000|DURATION:PT1H",
      ["11-24 10:00–11:00"],
    ],
    ["without a zone: the branch's clock", "DTSTART:20261124T100000|DTEND:20261124T110000", ["11-24 10:00–11:00"]],
    [
      "in a zone nobody knows: the branch's clock",
      "DTSTART;TZID=Mars/Base:20261124T100000|DURATION:PT1H",
      ["11-24 10:00–11:00"],
    ],
    ["all day", "DTSTART;VALUE=DATE:20261124", ["11-24 00:00–00:00"]],
    ["free time", "DTSTART:20261124T020000Z|DTEND:20261124T030000Z|TRANSP:TRANSPARENT", []],
    ["free time in Outlook", "DTSTART:20261124T020000Z|DTEND:20261124T030000Z|X-MICROSOFT-CDO-BUSYSTATUS:FREE", []],
    ["cancelled", "DTSTART:20261124T020000Z|DTEND:20261124T030000Z|STATUS:CANCELLED", []],
    ["without a length", "DTSTART:20261124T020000Z", []],
    ["ending before it begins", "DTSTART:20261124T020000Z|DTEND:20261124T010000Z", []],
    ["outside of what is asked for", "DTSTART:20270124T020000Z|DTEND:20270124T030000Z", []],
    ["reaching into it", "DTSTART:20261031T200000Z|DTEND:20261101T020000Z", ["11-01 04:00–10:00"]],
    ["without a beginning", "SUMMARY:nothing", []],
  ])("%s", (_, event, expected) => {
    expect(busy(calendar(event))).toEqual(expected);
  });
});

describe("repeated events", () => {
  test.each([
    ["every Tuesday", "DTSTART;TZID=Asia/Shanghai:20200107T100000|DURATION:PT1H|RRULE:FREQ=WEEKLY;BYDAY=TU", 4],
    ["so many times", "DTSTART:20261102T020000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3", 3],
    ["until a day", "DTSTART;VALUE=DATE:20261102|RRULE:FREQ=DAILY;UNTIL=20261105", 4],
    [
      "the last working day of a month",
      "DTSTART:20260131T020000Z|DURATION:PT1H|RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
      1,
    ],
    [
      "without the exceptions",
      "DTSTART:20261102T020000Z|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=5|EXDATE:20261103T020000Z,20261104T020000Z",
      3,
    ],
    ["at listed times", "DTSTART:20261102T020000Z|DURATION:PT1H|RDATE:20261109T020000Z,20261116T020000Z", 3],
    [
      "a 30 February, which never comes, is not looked for forever",
      "DTSTART:20200101T020000Z|DURATION:PT1H|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
      0,
    ],
    [
      "every nought days: busy rather than free",
      "DTSTART:20261102T020000Z|DURATION:PT1H|RRULE:FREQ=DAILY;INTERVAL=0",
      29,
    ],
  ])("%s", (_, event, times) => {
    expect(busy(calendar(event))).toHaveLength(times);
  });

  test("keep the wall clock of their own zone over a change of clocks", () => {
    const weekly = "DTSTART;TZID=Europe/London:20261019T090000|DURATION:PT1H|RRULE:FREQ=WEEKLY";
    const within = window("2026-10-18T00:00:00Z", "2026-11-04T00:00:00Z");
    expect(busy(calendar(weekly), within)).toEqual(["10-19 16:00–17:00", "10-26 17:00–18:00", "11-02 17:00–18:00"]);
    expect(busy(calendar(weekly), { ...within, zone: "Europe/London" })).toEqual([
      ...["10-19 09:00–10:00", "10-26 09:00–10:00", "11-02 09:00–10:00"],
    ]);
  });

  test("a single time that was moved or cancelled counts as it is now", () => {
    const series = "UID:series|DTSTART:20261102T020000Z|DURATION:PT1H|RRULE:FREQ=WEEKLY;COUNT=3";
    const moved = "UID:series|RECURRENCE-ID:20261109T020000Z|DTSTART:20261110T060000Z|DURATION:PT1H";
    const gone = "UID:series|RECURRENCE-ID:20261116T020000Z|DTSTART:20261116T020000Z|DURATION:PT1H|STATUS:CANCELLED";
    expect(busy(calendar(series, moved, gone))).toEqual(["11-02 10:00–11:00", "11-10 14:00–15:00"]);
  });

  test.each(["SECONDLY", "MINUTELY", "HOURLY"])("%s is no appointment and is refused at once", (freq) => {
    const event = `DTSTART:20000101T000000Z|DURATION:PT1S|RRULE:FREQ=${freq}`;
    expect(busy(calendar(event.replace("PT1S", "PT1M")))).toEqual(["too_much"]);
  });
});

describe("what is no calendar", () => {
  test.each(["", "hello", "<!DOCTYPE html><title>Sign in</title>", "BEGIN:VCARD\r\nEND:VCARD"])(
    "is said to be none: %j",
    (text) => {
      expect(busy(text)).toEqual(["not_a_calendar"]);
    },
  );

  test("more events than anybody has are refused", () => {
    const many = Array.from({ length: 5001 }, () => "DTSTART:20261102T020000Z|DURATION:PT1H");
    expect(busy(calendar(...many))).toEqual(["too_much"]);
  });
});
