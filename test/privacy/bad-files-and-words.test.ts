import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../../src/actions/context.ts";
import { importKinds, readImport, tryImport } from "../../src/actions/transfer/run-import.ts";
import { MOST_PHOTO_BYTES, type PhotoRefusal } from "../../src/domain/photos/photo.ts";
import { sniffPhoto } from "../../src/domain/photos/sniff-photo.ts";
import { createPhotoPress } from "../../src/photo-press.ts";
import { testTexts } from "../support/chat-driver.ts";
import { aPhoto, aPng } from "../support/photos.ts";
import { type BoardHouse, openBoardHouse, type StaffBrowser, seen } from "../web/board/board-house.ts";

const locales = ["zh-CN", "zh-TW", "en"] as const;
const sentence = (key: string) => locales.every((locale) => testTexts.has(locale, key));
const hasWords = (reason: PhotoRefusal) => sentence(`photo-refused-${reason}`);

describe("files that are not what they say", () => {
  it("whatever the bytes are, a photo is taken or refused with a reason that has its sentence in every language", () => {
    const heads = ["ffd8ffe0", "89504e470d0a1a0a", "52494646ffffffff57454250", "3c737667", "0000001866747970686569"];
    const bytes = fc
      .tuple(fc.constantFrom("", ...heads), fc.uint8Array({ maxLength: 300 }))
      .map(([head, rest]) => Uint8Array.from([...Buffer.from(head, "hex"), ...rest]));
    fc.assert(
      fc.property(bytes, (file) => {
        const read = sniffPhoto(file);
        return read.ok || hasWords(read.reason);
      }),
      { numRuns: 2_000 },
    );
    const tooLarge = sniffPhoto(new Uint8Array(MOST_PHOTO_BYTES + 1));
    expect(tooLarge).toEqual({ ok: false, reason: "too_large" });
  });

  it("a photo that was cut anywhere, or of which any byte was flipped, is packed whole or refused, and the next is packed as ever", async () => {
    const press = createPhotoPress();
    const whole = [await aPhoto({ width: 120, height: 90 }), await aPng(60, 40)];
    const spoiled = fc.sample(
      fc.record({
        of: fc.constantFrom(...whole),
        at: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        cut: fc.boolean(),
      }),
      { numRuns: 14, seed: 55 },
    );
    for (const { of, at, cut } of spoiled) {
      const place = Math.floor(of.length * at);
      const file = cut ? of.slice(0, place) : of.map((byte, index) => (index === place ? byte ^ 0xff : byte));
      const result = await press(file);
      if (result.ok) expect([...result.photo.jpeg.slice(0, 2)]).toEqual([0xff, 0xd8]);
      else expect(hasWords(result.reason), result.reason).toBe(true);
    }
    expect((await press(whole[0] ?? new Uint8Array())).ok).toBe(true);
  }, 120_000);
});

describe("tables and forms with anything in them", () => {
  let house: BoardHouse;
  let owner: StaffBrowser;
  let customerId = "";
  beforeAll(async () => {
    house = await openBoardHouse();
    owner = await house.signIn("沈嘉禾");
    customerId = (await house.openChat({ name: "模糊" })).customerId;
  });
  afterAll(() => house.close());
  const counted = async () => {
    const { db } = house.store;
    return [
      await db.customer.count(),
      await db.appointment.count(),
      await db.package.count(),
      await db.importRun.count(),
    ];
  };

  it("any bytes as a table are read or refused with a sentence", () => {
    fc.assert(
      fc.property(fc.constantFrom(...importKinds), fc.uint8Array({ maxLength: 400 }), (kind, bytes) => {
        const read = readImport(kind, bytes);
        return read.ok || sentence(`board-import-${read.reason}`);
      }),
      { numRuns: 1_000 },
    );
  });

  it("any cells are tried without a fault, each wrong row has its sentence, and nothing is kept", async () => {
    const before = await counted();
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom("模糊", "LED", "10", "-3", "99999999999", "1e9", "2026-02-30", "=1+1", "\u0000", "𠮷", "１０次"),
    );
    const columns = {
      customers: ["name", "phone", "tier", "birthday", "notes"],
      appointments: ["name", "service", "beautician", "date", "time"],
      packages: ["name", "service", "total", "used", "left", "price", "bought", "until"],
    };
    const tables = fc.sample(
      fc
        .constantFrom(...importKinds)
        .chain((kind) =>
          fc
            .array(fc.array(cell, { minLength: 5, maxLength: 8 }), { minLength: 1, maxLength: 6 })
            .map((rows) => ({ kind, rows })),
        ),
      { numRuns: 40, seed: 7 },
    );
    const { branchId } = house.salon;
    for (const { kind, rows } of tables) {
      const table = {
        ...{ branchId, kind, fileName: "x", locale: "en" as const },
        rows: rows.map((cells, line) => ({
          line: line + 2,
          cells: new Map(columns[kind].map((name, at) => [name, cells[at] ?? ""])),
        })),
      };
      const tried = await tryImport(house.afterglow.house, systemActor, table);
      for (const { column, problem } of tried?.problems ?? []) {
        const reason = problem.replace(/^refused_/, "");
        const keys = [
          `board-import-wrong-${problem}`,
          `board-calendar-refused-${reason}`,
          "board-import-wrong-refused",
        ];
        expect(keys.some(sentence), problem).toBe(true);
        expect(sentence(`board-import-column-${column}`), column).toBe(true);
      }
    }
    expect(await counted()).toEqual(before);
  }, 120_000);

  it("anything typed into a package is kept as it is or refused with a sentence; 5 MB is refused before it is read", async () => {
    const path = `/board/customers/${customerId}/packages`;
    const typed = fc.sample(
      fc.record({
        service: fc.constantFrom("", house.salon.serviceIds.LED ?? "", "x"),
        total: fc.constantFrom("1", "10次", "500", "501", "-1", "1.5", "∞", ""),
        used: fc.constantFrom("", "0", "600", "a"),
        price: fc.constantFrom("0", "1280.50", "9".repeat(30), "<b>", "-5"),
        until: fc.constantFrom("", "2027-02-28", "2027-02-30", "tomorrow"),
        note: fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replaceAll("\u0000", "")),
      }),
      { numRuns: 40, seed: 3 },
    );
    for (const form of typed) {
      const before = (await counted())[2] ?? 0;
      const answer = await owner.post(path, form);
      const added = ((await counted())[2] ?? 0) - before;
      if (answer.status === 303) expect(added).toBeLessThanOrEqual(1);
      else expect([answer.status, added, /\p{Script=Han}/u.test(seen(answer.html))]).toEqual([422, 0, true]);
      expect(answer.html).not.toContain("<b>");
    }
    const before = await counted();
    const huge = await owner.post(path, { total: "1", price: "1", note: "x".repeat(5_000_000) });
    expect([huge.status, huge.html.length < 20_000]).toEqual([413, true]);
    expect(await counted()).toEqual(before);
  }, 120_000);
});
