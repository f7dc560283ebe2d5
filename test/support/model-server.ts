import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface AskedModel {
  path: string;
  authorization: string;
  /** What was sent, as text. */
  body: string;
}

/** What the endpoint does with one request. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage, server: ModelServer) => void;

export interface ModelServer {
  /** The base address, as OPENAI_BASE_URL holds it. */
  url: string;
  asked: AskedModel[];
  behaviour: Behaviour;
  close(): Promise<void>;
}

/** A real HTTP server that stands where a model's endpoint stands; what it does is changed between requests. */
export async function startModelServer(behaviour: Behaviour): Promise<ModelServer> {
  const asked: AskedModel[] = [];
  const http: Server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("error", () => {});
    response.on("error", () => {});
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces).toString("utf8");
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization ?? "", body });
      model.behaviour(response, request, model);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const model: ModelServer = {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    behaviour,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return model;
}

/** A chat completion around a content. */
export function completion(content: unknown, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "test-model",
    choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    ...more,
  };
}

/** Answers JSON as a good endpoint would. */
export function answers(body: unknown, status = 200, headers: Record<string, string> = {}): Behaviour {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
}

/** A model that reads as told. */
export function reads(severity: string, signs: string[] = [], why = "because", more = {}): Behaviour {
  return answers(completion(JSON.stringify({ severity, signs, why }), more));
}
