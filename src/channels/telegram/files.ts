import { type Api, GrammyError } from "grammy";
import { MOST_PHOTO_BYTES, type PhotoRefusal } from "../../domain/photos/photo.ts";

/** A file of Telegram's: its bytes, or whether another try may help. */
export type TelegramFile =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; again: true }
  | { ok: false; again: false; reason: PhotoRefusal | "gone" };

const PATIENCE_MS = 20_000;

/** Downloads what a person sent; the address holds the bot's token and is never told to anybody. */
export async function downloadFile(api: Api, fileRoot: string, fileId: string): Promise<TelegramFile> {
  try {
    const { file_path: path, file_size: size = 0 } = await api.getFile(fileId);
    if (size > MOST_PHOTO_BYTES) return { ok: false, again: false, reason: "too_large" };
    if (!path) return { ok: false, again: false, reason: "gone" };
    const answer = await fetch(`${fileRoot}/${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status === 404) return { ok: false, again: false, reason: "gone" };
    if (!answer.ok || !answer.body) return { ok: false, again: true };
    const bytes = await readAtMost(answer.body, MOST_PHOTO_BYTES);
    return bytes ? { ok: true, bytes } : { ok: false, again: false, reason: "too_large" };
  } catch (error) {
    const refused = error instanceof GrammyError && error.error_code === 400;
    return refused ? { ok: false, again: false, reason: "gone" } : { ok: false, again: true };
  }
}

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
