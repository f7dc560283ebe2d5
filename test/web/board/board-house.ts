import { readFileSync } from "node:fs";
import { openCase } from "../../../src/actions/cases/open-case.ts";
import { perform, systemActor } from "../../../src/actions/context.ts";
import { addBranch } from "../../../src/actions/salon/add-branch.ts";
import { createLoginLink } from "../../../src/actions/salon/create-login-link.ts";
import { boardRoutes } from "../../../src/web/board/routes.ts";
import { openTestHouse, type TestChat, type TestHouse, testTexts } from "../../support/chat-driver.ts";
import type { Engine } from "../../support/databases.ts";

export const HOST = "http://board.test";

/** Somebody of the salon with her browser's cookies. */
export interface StaffBrowser {
  get(path: string, headers?: Record<string, string>): Promise<Page>;
  /** Sends a form from a page of the board. */
  post(path: string, form?: Record<string, string | string[]>, headers?: Record<string, string>): Promise<Page>;
  cookie: string;
}

export interface Page {
  status: number;
  html: string;
  location: string | null;
  headers: Headers;
}

export interface BoardHouse extends TestHouse {
  app: ReturnType<typeof boardRoutes>;
  /** Signs in with a one-time link, as 沈嘉禾 (owner), 陆晚晴 (manager), 林知夏 (beautician), 周小满 (reception) … */
  signIn(name: string): Promise<StaffBrowser>;
  linkFor(name: string): Promise<string>;
  /** A customer with a chat and an open case. */
  caseOf(
    name: string,
    words: string,
    severity?: "urgent" | "today" | "watch",
  ): Promise<{ chat: TestChat; caseId: string }>;
  /** A second branch with one beautician, 阿敏; returns the branch's id. */
  secondBranch(): Promise<string>;
}

const htmx = readFileSync("node_modules/htmx.org/dist/htmx.min.js", "utf8");

/** The staff board over the real house and a fresh database. */
export async function openBoardHouse(engine: Engine = "sqlite", secure = false): Promise<BoardHouse> {
  const test = await openTestHouse(engine);
  const { house, receive } = test.afterglow;
  const deps = { house, texts: testTexts, publicUrl: HOST, receive, secure, scripts: { htmx } };
  const app = boardRoutes(deps);
  const linkFor = async (name: string) => {
    const staff = await test.store.db.staff.findFirstOrThrow({ where: { name } });
    const link = await perform(house, systemActor, (context) => createLoginLink(context, { staffId: staff.id }));
    if (!link.ok) throw new Error(link.reason);
    return link.token;
  };
  return {
    ...test,
    app,
    linkFor,
    signIn: async (name) => {
      const body = new URLSearchParams({ token: await linkFor(name) });
      const answer = await app.request(`${HOST}/board/enter`, { method: "POST", body, headers: { Origin: HOST } });
      return staffBrowser(app, cookieOf(answer));
    },
    caseOf: async (name, words, severity = "today") => {
      const chat = await test.openChat({ name });
      const worry = {
        kind: "reaction" as const,
        severity,
        words,
        reasons: [{ code: "WORSENING_PAIN", evidence: words }],
      };
      const place = { customerId: chat.customerId, chatId: chat.chatId, branchId: test.salon.branchId };
      const opened = await perform(house, systemActor, (context) => openCase(context, { ...place, ...worry }));
      return { chat, caseId: opened.id };
    },
    secondBranch: async () => {
      const hours = [{ weekday: 6, from: "10:00", to: "20:00" }];
      const staff = [{ name: "阿敏", role: "beautician", hours }];
      const branch = { name: "浦东店", zone: "Asia/Shanghai", place: "CN", hours, staff };
      const added = await perform(house, systemActor, (context) => addBranch(context, branch));
      if (!added.ok) throw new Error(JSON.stringify(added));
      return added.branchId;
    },
  };
}

function staffBrowser(app: BoardHouse["app"], cookie: string): StaffBrowser {
  const visit = async (path: string, init: RequestInit): Promise<Page> => {
    const answer = await app.request(HOST + path, init);
    const { status, headers } = answer;
    return { status, headers, html: await answer.text(), location: headers.get("Location") };
  };
  return {
    cookie,
    get: (path, headers = {}) => visit(path, { headers: { Cookie: cookie, ...headers } }),
    post: (path, form = {}, headers = {}) => {
      const body = new URLSearchParams();
      for (const [name, value] of Object.entries(form)) for (const one of [value].flat()) body.append(name, one);
      return visit(path, { method: "POST", body, headers: { Cookie: cookie, Origin: HOST, ...headers } });
    },
  };
}

export function cookieOf(answer: Response): string {
  return answer.headers.get("Set-Cookie")?.split(";")[0] ?? "";
}

/** What a reader sees of a page: no tags, entities resolved, one space between words. */
export function seen(html: string): string {
  const words = html.replace(/<(script|style|head)[\s\S]*?<\/\1>/g, " ").replace(/<[^>]+>/g, " ");
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return words.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "").replace(/\s+/g, " ");
}
