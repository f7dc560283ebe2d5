import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCalendarAddress } from "../../../src/domain/booking/calendar-address.ts";
import { isPublicAddress } from "../../../src/domain/booking/public-address.ts";

describe("addresses of calendars", () => {
  test("webcal means https, and a fragment is dropped", () => {
    expect(readCalendarAddress(" webcal://calendar.example.com/a.ics?x=1#y ")).toEqual({
      ok: true,
      address: "https://calendar.example.com/a.ics?x=1",
    });
  });

  test.each([
    ["", "bad_address"],
    ["calendar.example.com/a.ics", "bad_address"],
    ["http://calendar.example.com/a.ics", "bad_address"],
    ["ftp://calendar.example.com/a.ics", "bad_address"],
    ["file:///etc/passwd", "bad_address"],
    ["https://anna:secret@calendar.example.com/a.ics", "bad_address"],
    ["https://localhost/a.ics", "private_address"],
    ["https://printer/a.ics", "private_address"],
    ["https://nas.local/a.ics", "private_address"],
    ["https://metadata.google.internal/", "private_address"],
    ["https://127.0.0.1/a.ics", "private_address"],
    ["https://2130706433/a.ics", "private_address"],
    ["https://0x7f.1/a.ics", "private_address"],
    ["https://[::1]/a.ics", "private_address"],
    ["https://[::ffff:10.0.0.1]/a.ics", "private_address"],
    ["https://169.254.169.254/latest/meta-data", "private_address"],
  ])("%s is refused: %s", (address, reason) => {
    expect(readCalendarAddress(address)).toEqual({ ok: false, reason });
  });
});

describe("public addresses", () => {
  test.each(["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "2a00:1450:4009::200e"])(
    "%s is public",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
  test.each([
    ...["127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1"],
    ...[
      "0.0.0.0",
      "224.0.0.1",
      "255.255.255.255",
      "198.18.0.1",
      "::1",
      "::",
      "fe80::1",
      "fc00::1",
      "fd12::1",
      "ff02::1",
    ],
    ...["::ffff:8.8.8.8", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:0:1::", "2001:db8::1"],
    ...["", "1.2.3", "1.2.3.4.5", "01.2.3.4", "256.1.1.1", "::1::", "1:2:3:4:5:6:7:8:9", "nonsense"],
  ])("%s is not", (address) => expect(isPublicAddress(address)).toBe(false));

  test("no address of a private network passes, whatever its last parts are", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (a, b, c) => {
        expect(isPublicAddress(`10.${a}.${b}.${c}`)).toBe(false);
        expect(isPublicAddress(`127.${a}.${b}.${c}`)).toBe(false);
        expect(isPublicAddress(`172.${16 + (a % 16)}.${b}.${c}`)).toBe(false);
        expect(isPublicAddress(`fd${a.toString(16).padStart(2, "0")}:${b.toString(16)}::${c.toString(16)}`)).toBe(
          false,
        );
      }),
    );
  });
});
