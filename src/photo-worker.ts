import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { fitted, KEPT_SIDE, type PressedPhoto, THUMBNAIL_SIDE } from "./domain/photos/photo.ts";
import { sniffPhoto } from "./domain/photos/sniff-photo.ts";

// A thread of its own: what unpacks a stranger's file runs in WebAssembly, apart from everything else, and can be ended (photo-press.ts).

/** Emscripten's loader takes its options behind the module; the types of the package do not say so. */
type Init = (module: WebAssembly.Module, options: object) => Promise<void>;
const quiet = { print: () => {}, printErr: () => {} };
const wasm = (name: string) =>
  new WebAssembly.Module(new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve(name)))));

type Pixels = Awaited<ReturnType<Awaited<typeof import("@jsquash/jpeg")>["decode"]>>;

async function unpack(file: Uint8Array, format: "jpeg" | "png" | "webp"): Promise<Pixels> {
  const buffer = new Uint8Array(file).buffer;
  if (format === "jpeg") {
    const { default: decode, init } = await import("@jsquash/jpeg/decode.js");
    await (init as Init)(wasm("@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm"), quiet);
    // Turned as the camera was held: afterwards nothing says so any more.
    return decode(buffer, { preserveOrientation: true });
  }
  if (format === "png") {
    const { default: decode, init } = await import("@jsquash/png/decode.js");
    await init(wasm("@jsquash/png/codec/pkg/squoosh_png_bg.wasm"));
    return decode(buffer);
  }
  const { default: decode, init } = await import("@jsquash/webp/decode.js");
  await (init as Init)(wasm("@jsquash/webp/codec/dec/webp_dec.wasm"), quiet);
  return decode(buffer);
}

async function pack(pixels: Pixels, side: number, quality: number): Promise<{ bytes: Uint8Array; size: Pixels }> {
  const { default: encode, init } = await import("@jsquash/jpeg/encode.js");
  await (init as Init)(wasm("@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm"), quiet);
  const { default: resize, initResize } = await import("@jsquash/resize");
  await initResize(wasm("@jsquash/resize/lib/resize/pkg/squoosh_resize_bg.wasm"));
  const target = fitted(pixels.width, pixels.height, side);
  const same = target.width === pixels.width && target.height === pixels.height;
  const how = { ...target, method: "triangle" as const, premultiply: false, linearRGB: false };
  const size = same ? pixels : await resize(pixels, how);
  return { bytes: new Uint8Array(await encode(size, { quality })), size };
}

/** JPEG knows no transparency: what can be seen through stands on white. */
function onWhite({ data }: Pixels): void {
  for (let at = 3; at < data.length; at += 4) {
    const alpha = data[at] ?? 255;
    if (alpha === 255) continue;
    for (let part = at - 3; part < at; part++) data[part] = ((data[part] ?? 0) * alpha + 255 * (255 - alpha)) / 255;
    data[at] = 255;
  }
}

async function press(file: Uint8Array): Promise<PressedPhoto | null> {
  const sniffed = sniffPhoto(file);
  if (!sniffed.ok) return null;
  const pixels = await unpack(file, sniffed.format);
  // The size that was checked is the size that was unpacked.
  if (pixels.width * pixels.height > sniffed.width * sniffed.height) return null;
  if (sniffed.format !== "jpeg") onWhite(pixels);
  const kept = await pack(pixels, KEPT_SIDE, 82);
  const small = await pack(kept.size, THUMBNAIL_SIDE, 70);
  return { jpeg: kept.bytes, thumbnail: small.bytes, width: kept.size.width, height: kept.size.height };
}

parentPort?.on("message", (file: Uint8Array) => {
  press(file).then(
    (photo) => parentPort?.postMessage(photo),
    () => parentPort?.postMessage(null),
  );
});
