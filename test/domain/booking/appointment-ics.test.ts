import ICAL from "ical.js";
import { expect, it } from "vitest";
import type { Appointment } from "../../../src/domain/booking/appointment.ts";
import { appointmentIcs, seriesIcs } from "../../../src/domain/booking/appointment-ics.ts";

const now = new Date("2026-11-21T02:00:00Z");
const deposits = { depositMinutes: 30, depositElsewhere: "at_salon" as const, keepsDeposit: true };
const appointment: Appointment = {
  ...{ id: "8d6f0a3e-0000-4000-8000-000000000001", branchId: "b", customerId: "c", customerName: "小林", chatId: null },
  ...{ startsAt: new Date("2026-11-27T07:00:00Z"), endsAt: new Date("2026-11-27T08:30:00Z"), status: "booked" },
  ...{
    sequence: 2,
    priceMinor: 29800,
    currency: "CNY",
    roomId: null,
    deviceId: null,
    visitId: null,
    createdAt: now,
    products: "",
    visitNotes: "",
    unsignedReason: null,
  },
  ...{ confirmedAt: null, arrivedAt: null, completedAt: null, completedTreatment: null },
  service: {
    ...{ id: "s", code: "FACIAL_BASIC", treatment: "FACIAL_BASIC" },
    name: { "zh-CN": "补水护理", "zh-TW": "保濕護理", en: "Hydrating facial" },
  },
  staff: { id: "lin", name: "林知夏" },
  ...{ late: null, comingAt: null, behindMinutes: null, awaitsStaffSince: null, series: null },
  place: {
    ...{ name: "静安店", address: "晚照路18号, 2楼", zone: "Asia/Shanghai", quiet: { from: "21:00", to: "09:00" } },
    rules: {
      moveNoticeMinutes: 0,
      cancelNoticeMinutes: 0,
      reminders: [],
      graceMinutes: 15,
      noShowLimit: 0,
      ...deposits,
    },
  },
};

/** The lines of the file as a calendar reads them: folded lines put together again. */
function lines(one: Appointment, locale: "zh-CN" | "en" = "zh-CN"): string[] {
  return appointmentIcs(one, locale, now).content.replaceAll("\r\n ", "").split("\r\n");
}

it("keeps the appointment's id and sequence, so that a later file replaces an earlier one", () => {
  expect(lines(appointment)).toEqual(expect.arrayContaining([`UID:${appointment.id}`, "SEQUENCE:2", "METHOD:PUBLISH"]));
});

it("says when in UTC, whatever the machine's own zone is, and names the branch's zone", () => {
  expect(lines(appointment)).toEqual(
    expect.arrayContaining([
      ...["DTSTART:20261127T070000Z", "DTEND:20261127T083000Z", "DTSTAMP:20261121T020000Z"],
      "X-WR-TIMEZONE:Asia/Shanghai",
    ]),
  );
});

it("names the service in the reader's language and the place, escaped", () => {
  expect(lines(appointment)).toContain("SUMMARY:补水护理 · 静安店");
  expect(lines(appointment, "en")).toContain("SUMMARY:Hydrating facial · 静安店");
  expect(lines(appointment)).toContain("LOCATION:静安店\\, 晚照路18号\\, 2楼");
});

it("takes a cancelled appointment out of the calendar", () => {
  const cancelled = lines({ ...appointment, status: "cancelled", sequence: 3 });
  expect(cancelled).toEqual(expect.arrayContaining(["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3"]));
});

/** What a calendar program holds after it read the files in this order: by UID, the highest SEQUENCE counts (RFC 5546, 2.1.4). */
function heldAfter(files: Appointment[]): { start: string; status: string; sequence: number }[] {
  const held = new Map<string, { start: string; status: string; sequence: number }>();
  for (const file of files) {
    const root = new ICAL.Component(ICAL.parse(appointmentIcs(file, "en", now).content));
    const event = new ICAL.Event(root.getFirstSubcomponent("vevent") ?? undefined);
    const known = held.get(event.uid);
    if (known && known.sequence >= event.sequence) continue;
    const status = String(event.component.getFirstPropertyValue("status"));
    held.set(event.uid, { start: event.startDate.toJSDate().toISOString(), status, sequence: event.sequence });
  }
  return [...held.values()];
}

it("ends as it is now in a calendar that reads the files of booking, move and cancellation in any order", () => {
  const nextDay = { startsAt: new Date("2026-11-28T07:00:00Z"), endsAt: new Date("2026-11-28T08:30:00Z") };
  const booked = { ...appointment, sequence: 0 };
  const moved = { ...appointment, sequence: 1, ...nextDay };
  const cancelled: Appointment = { ...moved, sequence: 2, status: "cancelled" };
  const end = [{ start: "2026-11-28T07:00:00.000Z", status: "CANCELLED", sequence: 2 }];
  for (const order of [
    [booked, moved, cancelled],
    [cancelled, booked, moved],
    [moved, cancelled, booked],
  ]) {
    expect(heldAfter(order)).toEqual(end);
  }
  expect(heldAfter([moved, booked])).toEqual([{ start: "2026-11-28T07:00:00.000Z", status: "CONFIRMED", sequence: 1 }]);
});

it("holds the visits of a series in one file, each with the UID and the SEQUENCE it has by itself", () => {
  const second = { ...appointment, id: "second", startsAt: new Date("2026-12-25T07:00:00Z"), sequence: 0 };
  const file = seriesIcs([appointment, second], "en", now);
  const events = new ICAL.Component(ICAL.parse(file?.content ?? "")).getAllSubcomponents("vevent");
  const of = (name: string) => events.map((event) => String(event.getFirstPropertyValue(name)));
  expect(of("uid")).toEqual([appointment.id, "second"]);
  expect(of("sequence")).toEqual(["2", "0"]);
  expect(seriesIcs([], "en", now)).toBeUndefined();
  const gone = [appointment, second].map((one) => ({ ...one, status: "cancelled" as const }));
  expect(seriesIcs(gone, "en", now)?.content).toMatch(/METHOD:CANCEL[\s\S]*STATUS:CANCELLED[\s\S]*STATUS:CANCELLED/);
});
