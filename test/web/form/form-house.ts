import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { webApp } from "../../../src/web/app.ts";
import {
  openTestHouse,
  type ReadMessage,
  type TestChat,
  type TestHouse,
  testTexts,
} from "../../support/chat-driver.ts";
import type { Engine } from "../../support/databases.ts";
import { bookVisit } from "../../support/visits.ts";

/** The house with its doors: chats as everywhere, pages over HTTP. */
export interface FormHouse extends TestHouse {
  app: Hono;
  /** A chat whose customer has a visit in two days and has just opened the questions. */
  asked(locale: string, service: string): Promise<{ chat: TestChat; appointmentId: string; link: string }>;
  /** Opens an address as a browser does. */
  get(path: string, headers?: Record<string, string>): Promise<Shown>;
  /** Sends a form of a page as the browser does; `part`: as htmx does. */
  post(
    path: string,
    fields: Record<string, string | string[]>,
    options?: { part?: boolean; origin?: string },
  ): Promise<Shown>;
}

export async function openFormHouse(engine: Engine): Promise<FormHouse> {
  const house = await openTestHouse(engine);
  const { afterglow } = house;
  const receive = async (event: Parameters<typeof afterglow.receive>[0]) => {
    const isNew = await afterglow.receive(event);
    await afterglow.settle();
    return isNew;
  };
  const publicUrl = "http://127.0.0.1:3000";
  const scripts = { htmx: readFileSync("node_modules/htmx.org/dist/htmx.min.js", "utf8") };
  const doors = { publicUrl, receive, scripts, secure: false, sandbox: null, telegramWebhook: null };
  const app = webApp({ house: afterglow.house, texts: testTexts, ...doors });
  return {
    ...house,
    app,
    async asked(locale, service) {
      const chat = await house.openChat({ locale });
      const appointmentId = await bookVisit(house, chat, service);
      const shown = await chat.command("start", "");
      return { chat, appointmentId, link: linkIn([...shown, ...(await openQuestions(house, chat, appointmentId))]) };
    },
    async get(path, headers = {}) {
      const answer = await app.request(path, { headers });
      return shownIn(answer);
    },
    async post(path, fields, { part, origin = publicUrl } = {}) {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries(fields)) for (const one of [values].flat()) body.append(name, one);
      const headers = {
        Origin: origin,
        Host: "127.0.0.1:3000",
        "Accept-Language": "en",
        ...(part ? { "HX-Request": "true" } : {}),
      };
      const answer = await app.request(path, { method: "POST", body, headers });
      return shownIn(answer);
    },
  };
}

/** An answer as she sees it. */
export interface Shown {
  status: number;
  html: string;
  /** Without the marks of the page. */
  words: string;
  headers: Headers;
  to: string | null;
}

async function shownIn(answer: Response): Promise<Shown> {
  const html = await answer.text();
  const words = html.replace(/<head>.*?<\/head>|<[^>]+>/gs, " ").replace(/\s+/g, " ");
  return { status: answer.status, html, words, headers: answer.headers, to: answer.headers.get("location") };
}

/** By the button under the offer of the questions. */
export async function openQuestions(house: TestHouse, chat: TestChat, appointmentId: string): Promise<ReadMessage[]> {
  const { now, newId } = house.afterglow.house;
  const content = {
    lines: [{ literal: "·" }],
    buttons: [[{ label: { literal: "Answer" }, action: `go:intake:${appointmentId}` }]],
  };
  await house.store.db.outboxMessage.create({
    data: {
      ...{ id: newId(), chatId: chat.chatId, purpose: "reply", dueAt: now(), createdAt: now() },
      content: JSON.stringify(content),
    },
  });
  await house.afterglow.settle();
  return chat.tap("Answer");
}

/** The path of the newest link to the page, without the salon's address. */
export function linkIn(messages: ReadMessage[]): string {
  const urls = messages.flatMap(({ buttons }) => buttons.flat().flatMap(({ url }) => url ?? []));
  const found = urls.findLast((url) => url.includes("/form?t="));
  if (!found) throw new Error(`No link to a form among: ${messages.map(({ text }) => text).join(" | ")}`);
  return found.replace(/^https?:\/\/[^/]+/, "");
}

/** The address of an action of the page: /form/answer with the same link. */
export function at(link: string, action: string): string {
  return link.replace("/form?", `/form${action}?`);
}
