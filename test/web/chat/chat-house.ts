import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { type House, perform, systemActor, type Topic } from "../../../src/actions/context.ts";
import { logInbound } from "../../../src/actions/message/log-inbound.ts";
import { webchatPort } from "../../../src/channels/webchat/port.ts";
import type { InboundEvent } from "../../../src/domain/message/inbound.ts";
import { message, type Outgoing } from "../../../src/domain/message/outgoing.ts";
import { insertEvent } from "../../../src/storage/inbox.ts";
import { logMessage } from "../../../src/storage/messages.ts";
import { insertOutboxMessage } from "../../../src/storage/outbox.ts";
import { createTexts } from "../../../src/text/texts.ts";
import type { ChatLimits } from "../../../src/web/chat/chat-api.ts";
import { chatRoutes } from "../../../src/web/chat/routes.ts";
import { readCatalogues } from "../../support/catalogues.ts";
import { type Engine, freshStore } from "../../support/databases.ts";
import { seedTestSalon } from "../../support/demo-salon.ts";

/** The web chat over a real database with the demo salon. Nobody answers unless the test does: the turns have tests of their own. */
export async function openChatHouse(engine: Engine, options: { limits?: ChatLimits; echo?: boolean } = {}) {
  const { store, remove } = await freshStore(engine);
  const salon = await seedTestSalon(store);
  const house = aHouse(store);
  const texts = createTexts(readCatalogues());
  const port = webchatPort(texts);
  const received: InboundEvent[] = [];

  /** Delivers a message of the salon as the outbox does: the port renders it, the log keeps it. */
  async function deliver(chatId: string, outgoing: Outgoing): Promise<string> {
    const id = randomUUID();
    const now = new Date();
    const purpose = outgoing.purpose ?? "reply";
    const outcome = await port.send({ outboxId: id, chatId, externalId: chatId, locale: "zh-CN", outgoing });
    if (outcome.kind !== "sent") throw new Error("Web chat always takes a message.");
    await store.transact(async (tx) => {
      await insertOutboxMessage(tx, { id, chatId, purpose, outgoing, dueAt: now, createdAt: now });
      const { text, buttons } = outcome.rendered;
      const { author = "bot", attachment } = outgoing;
      await logMessage(tx, { id, chatId, author, kind: "text", text, buttons, attachment, outboxId: id, at: now });
    });
    house.wake(`chat:${chatId}`);
    return id;
  }

  async function receive(event: InboundEvent): Promise<boolean> {
    const isNew = await insertEvent(store.db, event, house.now());
    if (!isNew) return false;
    received.push(event);
    if (options.echo) await answer(event);
    return true;
  }

  /** Logs what she said and repeats it. */
  async function answer(event: InboundEvent): Promise<void> {
    const chatId = event.chatKey.slice("webchat:".length);
    const { content } = event;
    const text = content.kind === "text" ? content.text : content.kind === "action" ? (content.label ?? "") : "";
    await perform(house, systemActor, (context) => logInbound(context, chatId, event));
    await deliver(chatId, message({ literal: `你说：${text}` }));
  }

  const deps = { house, texts, publicUrl: "http://127.0.0.1", receive, secure: false };
  const app: Hono = chatRoutes(deps, options.limits);
  return { app, deps, store, salon, house, received, deliver, close: remove };
}

export type ChatHouse = Awaited<ReturnType<typeof openChatHouse>>;

function aHouse(store: House["store"]): House {
  const listeners = new Map<Topic, Set<() => void>>();
  return {
    store,
    now: () => new Date(),
    newId: randomUUID,
    wake: (topic) => {
      for (const listener of listeners.get(topic) ?? []) listener();
    },
    listen(topic, listener) {
      const here = listeners.get(topic) ?? new Set();
      listeners.set(topic, here.add(listener));
      return () => here.delete(listener);
    },
    log: { info: () => {}, error: (words, facts) => console.error(words, facts) },
  };
}

/** Calls the API as a browser does. */
export async function call(app: Hono, method: string, path: string, body?: unknown, token?: string) {
  const response = await app.request(path, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
    body: body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body),
  });
  return {
    status: response.status,
    headers: response.headers,
    json: response.status === 204 ? null : await response.json(),
  };
}

/** A new visitor's token and the ids behind it. */
export async function visit(house: ChatHouse, body: Record<string, string> = {}) {
  const { json } = await call(house.app, "POST", "/api/chat/sessions", body);
  const chat = await house.store.db.chat.findFirstOrThrow({ where: { customerId: json.customerId } });
  return { token: String(json.token), customerId: String(json.customerId), chatId: chat.id };
}
