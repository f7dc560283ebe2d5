import type { Context, Hono } from "hono";
import { perform } from "../../actions/context.ts";
import type { WebChat } from "../../actions/customers/read-web-chat.ts";
import { keepUploadedPhoto, mayKeepPhoto } from "../../actions/photos/keep-uploaded-photo.ts";
import { MOST_PHOTO_BYTES } from "../../domain/photos/photo.ts";
import { sniffPhoto } from "../../domain/photos/sniff-photo.ts";
import type { WebDeps } from "../deps.ts";
import { newPhoto } from "./chat-bodies.ts";
import { refuse, tooMany } from "./http.ts";
import { createRateLimit } from "./rate-limit.ts";
import { toPhotoEvent } from "./to-event.ts";

const PER_MINUTE = 12;

/**
 * POST /api/chat/photos?id=… with the file as the body. What is no photo is refused with a sentence (422, 413) in her language; a photo is
 * kept only with her agreement, and the salon hears of it either way: `kept` says which.
 */
export function addPhotos(api: Hono, deps: WebDeps, authenticate: (c: Context) => Promise<WebChat | null>): void {
  const rate = createRateLimit(PER_MINUTE);
  api.post("/api/chat/photos", async (c) => {
    const chat = await authenticate(c);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    const wait = rate.secondsToWait(chat.chatId, Date.now());
    if (wait > 0) return tooMany(c, wait);
    const asked = newPhoto.safeParse({ id: c.req.query("id") });
    if (!asked.success) return refuse(c, 400, 'Say under which "id" you send it.');
    const no = (reason: string) =>
      refuse(c, reason === "too_large" ? 413 : 422, deps.texts.say(chat.locale, `photo-refused-${reason}`));
    const file = await readFile(c.req.raw);
    if (!file) return no("too_large");
    const sniffed = sniffPhoto(file);
    if (!sniffed.ok) return no(sniffed.reason);
    if (!deps.house.pressPhoto) return no("not_here");
    const actor = { kind: "customer" as const, id: chat.customerId, name: chat.customerName };
    const may = await perform(deps.house, actor, (context) => mayKeepPhoto(context, chat.customerId));
    if (may === "many_today") return no(may);
    const event = toPhotoEvent(chat, asked.data.id, deps.house.now());
    if (may === "not_agreed") {
      await deps.receive(event);
      return c.json({ id: asked.data.id, kept: false }, 202);
    }
    const pressed = await deps.house.pressPhoto(file);
    if (!pressed.ok) return no(pressed.reason);
    const kept = await perform(deps.house, actor, (context) =>
      keepUploadedPhoto(context, { ...chat, event }, pressed.photo),
    );
    await deps.receive(kept);
    return c.json({ id: asked.data.id, kept: true }, 202);
  });
}

/** The body, or null when it is longer than a photo may be (also without a Content-Length). */
async function readFile(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_PHOTO_BYTES) return null;
  const reader = request.body?.getReader();
  const pieces: Uint8Array[] = [];
  for (let length = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST_PHOTO_BYTES) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  return new Uint8Array(await new Blob(pieces.map((piece) => new Uint8Array(piece))).arrayBuffer());
}
