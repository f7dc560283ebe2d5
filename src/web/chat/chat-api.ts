import { type Context, Hono } from "hono";
import { perform, systemActor } from "../../actions/context.ts";
import { changeLocale } from "../../actions/customers/change-locale.ts";
import {
  labelOfButton,
  openWebChat,
  readWebChat,
  readWebChatAttachment,
  type WebChat,
} from "../../actions/customers/read-web-chat.ts";
import { startWebChat } from "../../actions/customers/start-web-chat.ts";
import { noteSeen } from "../../actions/message/note-seen.ts";
import { hashToken, newSecretToken } from "../../actions/salon/secret-token.ts";
import { nearestLocale } from "../../domain/message/locale.ts";
import type { WebDeps } from "../deps.ts";
import { newLanguage, newMessage, newSession, seenMessages } from "./chat-bodies.ts";
import { readCursor, toChatMessage } from "./chat-message.ts";
import { clientAddress } from "./client-address.ts";
import { anyOrigin, refuse, tooMany } from "./http.ts";
import { addPhotos } from "./photo-api.ts";
import { createRateLimit } from "./rate-limit.ts";
import { readJson } from "./read-json.ts";
import { streamChat } from "./stream.ts";
import { toEvent } from "./to-event.ts";
import { createLogWatch } from "./watch-log.ts";
import { welcomeLabel } from "./welcome.ts";

/** What one address or token may do in a minute. The machine itself (no network between) is not limited. */
export interface ChatLimits {
  sessionsPerMinute: number;
  messagesPerMinute: number;
  streamsPerChat: number;
}

const generous: ChatLimits = { sessionsPerMinute: 20, messagesPerMinute: 60, streamsPerChat: 8 };

/** The JSON API of the web chat: any origin may call it, because the token and no cookie says who asks. */
export function chatApi(deps: WebDeps, limits: ChatLimits = generous): Hono {
  const api = new Hono();
  api.use("/api/chat/*", anyOrigin);
  addSessions(api, deps, limits);
  addSending(api, deps, limits);
  addLanguage(api, deps);
  addSeen(api, deps);
  addReading(api, deps, limits);
  addPhotos(api, deps, (c) => authenticate(c, deps));
  return api;
}

function addSessions(api: Hono, deps: WebDeps, limits: ChatLimits): void {
  const sessions = createRateLimit(limits.sessionsPerMinute);
  api.post("/api/chat/sessions", async (c) => {
    const address = clientAddress(c);
    const wait = address === null ? 0 : sessions.secondsToWait(address, Date.now());
    if (wait > 0) return tooMany(c, wait);
    const body = await readJson(c, newSession);
    if (!body.ok) return refuse(c, body.status, body.error);
    const locale = nearestLocale(body.value.locale ?? c.req.header("accept-language")?.split(/[,;]/)[0]);
    const number = String(1000 + ((crypto.getRandomValues(new Uint16Array(1))[0] ?? 0) % 9000));
    const token = newSecretToken();
    const tokenHash = await hashToken(token);
    const name = body.value.name || deps.texts.say(locale, "chat-guest", { number });
    const started = await perform(deps.house, systemActor, (context) =>
      startWebChat(context, { tokenHash, locale, name, branchId: body.value.branch }),
    );
    if (started.ok) return c.json({ token, customerId: started.customerId }, 201);
    if (started.reason === "unknown_branch") return refuse(c, 400, "There is no such branch.");
    return refuse(c, 503, "The salon is not set up yet.");
  });
}

function addSending(api: Hono, deps: WebDeps, limits: ChatLimits): void {
  const messages = createRateLimit(limits.messagesPerMinute);
  api.post("/api/chat/messages", async (c) => {
    const chat = await authenticate(c, deps);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    const wait = clientAddress(c) === null ? 0 : messages.secondsToWait(chat.chatId, Date.now());
    if (wait > 0) return tooMany(c, wait);
    const body = await readJson(c, newMessage);
    if (!body.ok) return refuse(c, body.status, body.error);
    const { action } = body.value;
    const label =
      action === undefined
        ? undefined
        : ((await labelOfButton(deps.house, chat.chatId, action)) ?? welcomeLabel(deps.texts, chat.locale, action));
    await deps.receive(toEvent(chat, body.value, deps.house.now(), label));
    return c.json({ id: body.value.id, answeredBy: answeredBy(chat) }, 202);
  });
}

function addLanguage(api: Hono, deps: WebDeps): void {
  api.post("/api/chat/language", async (c) => {
    const chat = await authenticate(c, deps);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    const body = await readJson(c, newLanguage);
    if (!body.ok) return refuse(c, body.status, body.error);
    const { customerId, customerName: name } = chat;
    const change = { customerId, locale: body.value.locale };
    const changed = await perform(deps.house, { kind: "customer", id: customerId, name }, (context) =>
      changeLocale(context, change),
    );
    return changed.ok ? c.body(null, 204) : refuse(c, 403, "This language could not be chosen.");
  });
}

/** Which messages stood in sight on her page: what the evidence of a visit calls seen. */
function addSeen(api: Hono, deps: WebDeps): void {
  api.post("/api/chat/seen", async (c) => {
    const chat = await authenticate(c, deps);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    const body = await readJson(c, seenMessages);
    if (!body.ok) return refuse(c, body.status, body.error);
    await noteSeen(deps.house, chat.chatId, body.value.ids);
    return c.body(null, 204);
  });
}

function addReading(api: Hono, deps: WebDeps, limits: ChatLimits): void {
  const watch = createLogWatch(deps.house);
  api.get("/api/chat/messages", async (c) => {
    const chat = await authenticate(c, deps);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    const after = c.req.query("after") || undefined;
    const cursor = readCursor(after);
    if (after !== undefined && cursor === null) return refuse(c, 400, "The cursor is not one that we gave out.");
    const lines = await readWebChat(deps.house, chat.chatId, cursor);
    const messages = lines.map((line) => toChatMessage(chat.chatId, line));
    return c.json({ messages, cursor: String(lines.at(-1)?.seq ?? cursor ?? 0), answeredBy: answeredBy(chat) });
  });
  api.get("/api/chat/stream", async (c) => {
    const chat = await authenticate(c, deps);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    if (watch.open(chat.chatId) >= limits.streamsPerChat) return tooMany(c, 30);
    const after = readCursor(c.req.header("last-event-id") ?? c.req.query("after"));
    return c.body(streamChat(deps.house, watch, chat, after), 200, {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    });
  });
  api.get("/api/chat/attachments/:id", async (c) => {
    const chat = await authenticate(c, deps);
    if (!chat) return refuse(c, 401, "This chat token is not valid.");
    const file = await readWebChatAttachment(deps.house, chat.chatId, c.req.param("id"));
    if (!file) return refuse(c, 404, "There is no such file in this chat.");
    const name = encodeURIComponent(file.filename);
    return c.body(file.content, 200, {
      "Content-Type": /^text\/[a-z]+$/.test(file.mediaType)
        ? `${file.mediaType}; charset=utf-8`
        : "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${name}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    });
  });
}

/** The chat a request's token opens; a browser's stream and its downloads cannot send headers and have it in the address. */
async function authenticate(c: Context, deps: WebDeps): Promise<WebChat | null> {
  const bearer = /^Bearer (\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const token = bearer ?? (c.req.method === "GET" ? c.req.query("token") : undefined);
  if (!token || token.length > 200) return null;
  return openWebChat(deps.house, await hashToken(token));
}

function answeredBy(chat: WebChat): "person" | "assistant" {
  return chat.held ? "person" : "assistant";
}
