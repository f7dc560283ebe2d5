import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Call } from "./calls.ts";
import { ApiError } from "./errors.ts";
import type { Fault } from "./faults.ts";
import { findMethod, type Method } from "./methods/all.ts";
import { Payload, readPayload } from "./payload.ts";
import type { Telegram } from "./telegram.ts";

type Control = (path: string, request: IncomingMessage) => Promise<unknown>;

/** The HTTP face: /bot<token>/<method>, /file/bot<token>/<path> and, for tests in another process, /control/…. */
export function serve(telegram: Telegram, control: Control): Server {
  const server = createServer((request, response) => {
    route(telegram, control, request, response).catch((error: unknown) => answerError(response, error));
  });
  // Bots keep connections open; a server that closes an idle one under a new request would look like a fault.
  server.keepAliveTimeout = 120_000;
  return server;
}

async function route(
  telegram: Telegram,
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://bot-api");
  const [, head = "", ...rest] = url.pathname.split("/");
  if (head === "control") return answer(response, 200, { ok: true, result: await control(rest.join("/"), request) });
  if (head === "file")
    return answerFile(telegram, response, decodeURIComponent(rest[0] ?? ""), rest.slice(1).join("/"));
  if (!head.startsWith("bot")) throw new ApiError(404, "Not Found");
  const payload = await readPayload(request, url.searchParams);
  if (decodeURIComponent(head.slice("bot".length)) !== telegram.token) throw new ApiError(401, "Unauthorized");
  const method = findMethod(rest[0] || payload.text("method"));
  if (!method) throw new ApiError(404, "Not Found");
  await answerCall(telegram, method.name, method.run, payload, response);
}

async function answerCall(
  telegram: Telegram,
  name: string,
  run: Method,
  payload: Payload,
  response: ServerResponse,
): Promise<void> {
  const call = telegram.calls.add(name, payload.fields, [...payload.files.keys()]);
  const closed = new AbortController();
  response.on("close", () => closed.abort());
  const fault = telegram.faults.take(call);
  try {
    if (fault !== undefined && (await refused(call, fault, response))) return;
    telegram.flood.check(name, payload.integer("chat_id"));
    const result = await run(telegram, payload, closed.signal);
    call.done = true;
    if (fault === "dropAfter") return hangUp(call, response);
    if (typeof fault === "object" && "delayMs" in fault) await pause(fault.delayMs);
    finish(call, "ok");
    answer(response, 200, { ok: true, result });
  } catch (error) {
    if (error instanceof ApiError) {
      const { errorCode: error_code, description, parameters } = error;
      call.error = { error_code, description, parameters };
    }
    finish(call, "error");
    answerError(response, error);
  }
}

/** Carries out a fault that keeps the method from being done; false when the method still runs. */
async function refused(call: Call, fault: Fault, response: ServerResponse): Promise<boolean> {
  if (fault === "drop") {
    hangUp(call, response);
    return true;
  }
  if (fault === "dropAfter" || "delayMs" in fault) return false;
  if ("error_code" in fault) throw new ApiError(fault.error_code, fault.description, fault.parameters);
  finish(call, "error");
  response.writeHead(fault.status, { "content-type": "text/html" }).end(fault.body);
  return true;
}

/** Runs a method the bot put into its webhook answer; nobody hears how it went. */
export async function runWebhookReply(telegram: Telegram, name: string, fields: Record<string, unknown>) {
  const method = findMethod(name);
  if (!method) return;
  const call = telegram.calls.add(method.name, fields, []);
  try {
    await method.run(telegram, new Payload(fields), new AbortController().signal);
    call.done = true;
    finish(call, "ok");
  } catch {
    finish(call, "error");
  }
}

function hangUp(call: Call, response: ServerResponse): void {
  finish(call, "dropped");
  response.socket?.destroy();
}

function finish(call: Call, outcome: Call["outcome"]): void {
  call.outcome = outcome;
  call.answeredAt = Date.now();
}

function answerFile(telegram: Telegram, response: ServerResponse, head: string, path: string): void {
  const file = head === `bot${telegram.token}` ? telegram.files.byPath(path) : undefined;
  if (!file) throw new ApiError(404, "Not Found");
  response.writeHead(200, { "content-type": file.contentType }).end(file.bytes);
}

function answerError(response: ServerResponse, error: unknown): void {
  const { errorCode, description, parameters } = error instanceof ApiError ? error : mistake(error);
  const retryAfter = parameters?.retry_after;
  if (retryAfter && !response.headersSent) response.setHeader("Retry-After", retryAfter);
  answer(response, errorCode, { ok: false, error_code: errorCode, description, ...(parameters ? { parameters } : {}) });
}

/** A mistake in the emulator or in a control call says what it is, and does not look like Telegram. */
function mistake(error: unknown): ApiError {
  return new ApiError(500, `Internal Server Error: ${error instanceof Error ? error.message : String(error)}`);
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body, base64));
}

/** Files travel as base64 to a test in another process. */
function base64(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
