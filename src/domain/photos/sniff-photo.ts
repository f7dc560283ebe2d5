import { MOST_PHOTO_BYTES, MOST_PIXELS, type PhotoRefusal } from "./photo.ts";

export type Sniffed =
  | { ok: true; format: "jpeg" | "png" | "webp"; width: number; height: number }
  | { ok: false; reason: PhotoRefusal };

/**
 * What a file is by what stands in it, never by its name: JPEG, PNG or WebP with a size that can be unpacked. Refuses "empty",
 * "too_large" (over 10 MB), "drawing" (SVG), "page" (HTML), "document" (PDF, ZIP), "animation" (GIF, animated WebP), "heic",
 * "not_a_photo", "hides_something" (a photo that is also a page, a script or an archive), "too_many_pixels" (over 40 million), "broken".
 */
export function sniffPhoto(file: Uint8Array): Sniffed {
  const refuse = (reason: PhotoRefusal): Sniffed => ({ ok: false, reason });
  if (file.length === 0) return refuse("empty");
  if (file.length > MOST_PHOTO_BYTES) return refuse("too_large");
  const format = formatOf(file);
  if (format !== "jpeg" && format !== "png" && format !== "webp") return refuse(format);
  if (hidesSomething(file)) return refuse("hides_something");
  const size = sizeOf(file, format);
  if (size === "animated") return refuse("animation");
  if (!size || size.width < 1 || size.height < 1) return refuse("broken");
  return size.width * size.height > MOST_PIXELS ? refuse("too_many_pixels") : { ok: true, format, ...size };
}

type Format = "jpeg" | "png" | "webp" | PhotoRefusal;

function formatOf(file: Uint8Array): Format {
  if (file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff) return "jpeg";
  const head = latin(file, 0, 512);
  if (file[0] === 0x89 && head.slice(1, 8) === "PNG\r\n\x1a\n") return "png";
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return "webp";
  if (head.startsWith("GIF8")) return "animation";
  if (/^....ftyp(hei|hev|mif1|msf1|avi)/s.test(head)) return "heic";
  if (head.startsWith("%PDF-") || head.startsWith("PK")) return "document";
  // A byte order mark before the first letter, as three characters.
  const text = head
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (/^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!doctype svg|<svg)/s.test(text)) return "drawing";
  return /^<(!doctype|html|head|body|script|\?php|\?xml)/.test(text) ? "page" : "not_a_photo";
}

/** Marks of pages, scripts and archives that no camera writes; the metadata of photos is XML too, but none of these. */
const foreign = ["<html", "<script", "<svg ", "<?php", "%PDF-", "<!DOCTYPE"];
const ARCHIVE_END = "PK\x05\x06";
const ARCHIVE_TAIL = 65_557;

function hidesSomething(file: Uint8Array): boolean {
  const text = latin(file, 0, file.length);
  const small = text.toLowerCase();
  return foreign.some((mark) => small.includes(mark.toLowerCase())) || text.slice(-ARCHIVE_TAIL).includes(ARCHIVE_END);
}

type Size = { width: number; height: number };

function sizeOf(file: Uint8Array, format: "jpeg" | "png" | "webp"): Size | "animated" | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    if (format === "jpeg") return jpegSize(view);
    return format === "png" ? pngSize(view, file) : webpSize(view, file);
  } catch (error) {
    // A file that ends before its size does.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The first frame header; every segment before it says how long it is (ITU T.81, B.1). */
function jpegSize(view: DataView): Size | null {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xd9 || marker === 0xda) return null;
    at += 2 + view.getUint16(at + 2);
  }
}

function pngSize(view: DataView, file: Uint8Array): Size | "animated" | null {
  if (latin(file, 12, 16) !== "IHDR") return null;
  return latin(file, 33, 256).includes("acTL") ? "animated" : { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The three kinds of WebP (RFC 9649): lossy, lossless, and extended with its canvas. */
function webpSize(view: DataView, file: Uint8Array): Size | "animated" | null {
  const kind = latin(file, 12, 16);
  if (kind === "VP8 ") return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (kind === "VP8L") {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind !== "VP8X") return null;
  if (view.getUint8(20) & 2) return "animated";
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536 + 1;
  return { width: three(24), height: three(27) };
}

/** As text, a character for each byte. */
function latin(file: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(file.subarray(from, Math.min(to, file.length)));
}
