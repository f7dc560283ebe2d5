import { Worker } from "node:worker_threads";
import type { PressedPhoto, PressPhoto } from "./domain/photos/photo.ts";
import { sniffPhoto } from "./domain/photos/sniff-photo.ts";

/** A phone's photo takes a second; longer is no photo. */
const LONGEST_MS = 20_000;
/** More at once wait elsewhere. */
const MOST_WAITING = 12;

/** Unpacks photos one at a time in a thread of their own; one that takes too long, or goes wrong, ends with its thread. Only on Node. */
export function createPhotoPress(): PressPhoto {
  const file = import.meta.url.endsWith(".ts") ? "./photo-worker.ts" : "./photo-worker.js";
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const end = () => {
    void worker?.terminate();
    worker = null;
  };
  const press = (bytes: Uint8Array) =>
    new Promise<PressedPhoto | null>((resolve) => {
      worker ??= new Worker(new URL(file, import.meta.url), { stdout: true, stderr: true });
      const here = worker;
      here.unref();
      const done = (photo: PressedPhoto | null) => {
        clearTimeout(timer);
        here.off("message", done).off("error", failed).off("exit", failed);
        // What failed may have left the codec in any state.
        if (!photo) end();
        resolve(photo);
      };
      const failed = () => done(null);
      const timer = setTimeout(failed, LONGEST_MS);
      here.on("message", done).on("error", failed).on("exit", failed);
      here.postMessage(bytes);
    });

  return async (bytes) => {
    const sniffed = sniffPhoto(bytes);
    if (!sniffed.ok) return sniffed;
    if (waiting >= MOST_WAITING) return { ok: false, reason: "busy" };
    waiting += 1;
    const mine = last.then(() => press(bytes));
    last = mine.catch(() => {});
    const photo = await mine.finally(() => {
      waiting -= 1;
    });
    return photo ? { ok: true, photo } : { ok: false, reason: "broken" };
  };
}
