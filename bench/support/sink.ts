import { createServer } from "node:http";

/** A Bot API that takes every message at once and notes how long a chat waited for it. */
export async function startSink() {
  const latencies: number[] = [];
  const waiting = new Map<number, { since: number; done: () => void }[]>();
  let messageId = 1;

  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => {
      body += piece;
    });
    request.on("end", () => {
      const method = request.url?.split("/").pop() ?? "";
      if (method.startsWith("send")) arrived(chatOf(body));
      response.setHeader("Content-Type", "application/json");
      response.end(JSON.stringify({ ok: true, result: resultOf(method) }));
    });
  });

  function arrived(chat: number): void {
    const first = waiting.get(chat)?.shift();
    if (!first) return;
    latencies.push(performance.now() - first.since);
    first.done();
  }

  function resultOf(method: string): unknown {
    if (method === "getMe") return { id: 1, is_bot: true, first_name: "Bench", username: "bench_bot" };
    return method.startsWith("send") ? { message_id: messageId++, date: 0, chat: { id: 1, type: "private" } } : true;
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    latencies,
    /** Resolves when the next message to that chat arrives. */
    expect(chat: number): Promise<void> {
      return new Promise((done) => {
        const queue = waiting.get(chat) ?? [];
        queue.push({ since: performance.now(), done });
        waiting.set(chat, queue);
      });
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

function chatOf(body: string): number {
  return Number(/"chat_id":"?(-?\d+)"?/.exec(body)?.[1] ?? /name="chat_id"\s+(-?\d+)/.exec(body)?.[1] ?? 0);
}
