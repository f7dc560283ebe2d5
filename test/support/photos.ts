import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import encodeJpeg, { init } from "@jsquash/jpeg/encode.js";
import encodePng, { init as initPng } from "@jsquash/png/encode.js";

const require = createRequire(import.meta.url);
const wasm = (name: string) => new WebAssembly.Module(new Uint8Array(readFileSync(require.resolve(name))));
type Init = (module: WebAssembly.Module) => Promise<unknown>;

/** A picture of one colour below a darker stripe, which tells which side is up. */
function pixels(width: number, height: number, [red, green, blue]: [number, number, number]) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const dark = at < width * Math.ceil(height / 4) ? 3 : 1;
    data.set([red / dark, green / dark, blue / dark, 255], at * 4);
  }
  return { data, width, height, colorSpace: "srgb" as const };
}

/** A JPEG as a camera writes it; `place`: with where it was taken in it, and turned a quarter. */
export async function aPhoto({
  width = 800,
  height = 600,
  colour = [214, 160, 140] as [number, number, number],
  place = false,
} = {}): Promise<Uint8Array> {
  await (init as unknown as Init)(wasm("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm"));
  const plain = new Uint8Array(await encodeJpeg(pixels(width, height, colour) as ImageData, { quality: 80 }));
  return place ? withSegment(plain, exif()) : plain;
}

export async function aPng(width = 300, height = 200): Promise<Uint8Array> {
  await (initPng as unknown as Init)(wasm("@jsquash/png/codec/pkg/squoosh_png_bg.wasm"));
  return new Uint8Array(await encodePng(pixels(width, height, [90, 140, 160]) as ImageData));
}

/** A segment of metadata behind the start of a JPEG. */
export function withSegment(jpeg: Uint8Array, body: Uint8Array, marker = 0xe1): Uint8Array {
  const length = body.length + 2;
  return Uint8Array.from([0xff, 0xd8, 0xff, marker, length >> 8, length & 255, ...body, ...jpeg.subarray(2)]);
}

/** Exif with a turn (orientation 6), a camera's name and a place, as phones write it. */
function exif(): Uint8Array {
  const words = Buffer.from("GPSLatitude 31.2304 Longitude 121.4737 Secret Street 7\0");
  const body = Buffer.alloc(6 + 8 + 2 + 24 + 4);
  body.write("Exif\0\0", 0, "latin1");
  body.write("MM\0*", 6, "latin1");
  body.writeUInt32BE(8, 10);
  body.writeUInt16BE(2, 14);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    body.writeUInt16BE(tag, at);
    body.writeUInt16BE(type, at + 2);
    body.writeUInt32BE(count, at + 4);
    if (type === 3) body.writeUInt16BE(value, at + 8);
    else body.writeUInt32BE(value, at + 8);
  };
  entry(16, 0x010e, 2, words.length, 38);
  entry(28, 0x0112, 3, 1, 6);
  return Buffer.concat([body, words]);
}
