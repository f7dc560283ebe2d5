import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import decode, { init } from "@jsquash/jpeg/decode.js";
import { describe, expect, test } from "vitest";
import { createPhotoPress } from "../src/photo-press.ts";
import { aPhoto, aPng, withSegment } from "./support/photos.ts";

const require = createRequire(import.meta.url);
const press = createPhotoPress();
const reasonOf = async (file: Uint8Array) => {
  const result = await press(file);
  return result.ok ? "kept" : result.reason;
};
const text = (words: string) => new TextEncoder().encode(words);

async function pixelsOf(jpeg: Uint8Array) {
  const module = new WebAssembly.Module(
    new Uint8Array(readFileSync(require.resolve("@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm"))),
  );
  await (init as unknown as (module: WebAssembly.Module) => Promise<void>)(module);
  return decode(new Uint8Array(jpeg).buffer);
}

describe("a photo is packed anew", () => {
  test("smaller, upright, and without the place, the words and the camera that were in it", async () => {
    const file = await aPhoto({ width: 2400, height: 1200, place: true });
    expect(Buffer.from(file).includes("Secret Street")).toBe(true);
    const pressed = await press(file);
    if (!pressed.ok) throw new Error(pressed.reason);
    const { photo } = pressed;
    for (const kept of [photo.jpeg, photo.thumbnail]) {
      for (const word of ["Secret Street", "Exif", "GPS", "MM\0*"])
        expect(Buffer.from(kept).includes(word)).toBe(false);
    }
    expect([photo.width, photo.height]).toEqual([800, 1600]);
    const seen = await pixelsOf(photo.jpeg);
    const brightness = (x: number, y: number) => seen.data[(y * seen.width + x) * 4] ?? 0;
    // The dark stripe on top of the file is at the right once it is turned.
    expect(brightness(780, 800)).toBeLessThan(120);
    expect(brightness(20, 800)).toBeGreaterThan(180);
    const small = await pixelsOf(photo.thumbnail);
    expect([small.width, small.height]).toEqual([160, 320]);
  });

  test("PNG too; a small one keeps its size", async () => {
    const pressed = await press(await aPng(300, 200));
    expect(pressed).toMatchObject({ ok: true, photo: { width: 300, height: 200 } });
  });

  test("what only claims to be a photo is named for what it is", async () => {
    const photo = await aPhoto({ width: 64, height: 64 });
    const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
    const cases: [string, Uint8Array][] = [
      ["empty", new Uint8Array()],
      ["drawing", text('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
      ["drawing", text("\ufeff <svg/>")],
      ["page", text("<!DOCTYPE html><script>alert(1)</script>")],
      ["document", text("%PDF-1.7 …")],
      ["document", text("PK\x03\x04…")],
      ["animation", text("GIF89a…")],
      ["heic", bytes("0000001866747970686569630000000068656963")],
      ["not_a_photo", text("hello")],
      ["not_a_photo", bytes("4d5a90000300")],
      ["hides_something", Uint8Array.from([...photo, ...text("<script>alert(1)</script>")])],
      ["hides_something", withSegment(photo, text("<html><body>hi</body></html>"), 0xfe)],
      ["hides_something", Uint8Array.from([...photo, ...text("PK\x05\x06"), ...new Uint8Array(18)])],
      ["too_large", Uint8Array.from([...photo, ...new Uint8Array(11 * 1024 * 1024)])],
      ["broken", photo.subarray(0, 20)],
      ["broken", Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
    ];
    for (const [reason, file] of cases)
      expect(await reasonOf(file), Buffer.from(file.subarray(0, 24)).toString()).toBe(reason);
  });

  test("a small file that would unpack to a wall of pixels is not unpacked", async () => {
    const photo = await aPhoto({ width: 64, height: 64 });
    const frame =
      Buffer.from(photo).indexOf(Buffer.from([0xff, 0xc2])) + 1 ||
      Buffer.from(photo).indexOf(Buffer.from([0xff, 0xc0])) + 1;
    const bomb = Uint8Array.from(photo);
    new DataView(bomb.buffer).setUint16(frame + 4, 60_000);
    new DataView(bomb.buffer).setUint16(frame + 6, 60_000);
    expect(await reasonOf(bomb)).toBe("too_many_pixels");
    const png = Uint8Array.from(await aPng(8, 8));
    new DataView(png.buffer).setUint32(16, 100_000);
    new DataView(png.buffer).setUint32(20, 100_000);
    expect(await reasonOf(png)).toBe("too_many_pixels");
  });

  test("a file that breaks its decoder is refused, and the next one is packed as ever", async () => {
    const photo = await aPhoto({ width: 200, height: 200 });
    const png = Uint8Array.from(await aPng(64, 64));
    png.fill(0x55, 60);
    expect(await reasonOf(png)).toBe("broken");
    for (let at = 0; at < 12; at++) {
      const hurt = Uint8Array.from(photo);
      for (let index = at + 100; index < hurt.length; index += 37 + at) hurt[index] = (index * 31 + at) & 255;
      expect(["kept", "broken", "hides_something", "too_many_pixels"]).toContain(await reasonOf(hurt));
    }
    expect(await reasonOf(photo)).toBe("kept");
  });

  test("several at once are packed one after the other", async () => {
    const photo = await aPhoto({ width: 500, height: 300 });
    expect(await Promise.all([1, 2, 3, 4].map(() => reasonOf(photo)))).toEqual(["kept", "kept", "kept", "kept"]);
  });
});
