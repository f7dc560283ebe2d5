import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createCalendarFetch } from "../src/fetch-calendar.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(answer: RequestListener, host = "127.0.0.1"): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  return `http://${host}:${typeof address === "object" && address ? address.port : 0}/a.ics`;
}

const plain = (address: string) => ({ ok: true as const, address });
/** As in the product, but with a server on this machine, over plain HTTP. */
const here = createCalendarFetch({
  read: plain,
  allows: (address) => address === "127.0.0.1",
  longestMs: 800,
  mostBytes: 1000,
});
/** As in the product, only that plain HTTP is let through to the look-up of the name. */
const guarded = createCalendarFetch({ read: plain });

test("a calendar is read, also a packed one and one that moved", async () => {
  const last = await serve((request, response) => {
    expect(request.headers.cookie).toBeUndefined();
    response.setHeader("Content-Encoding", "gzip");
    response.end(gzipSync("BEGIN:VCALENDAR"));
  });
  const first = await serve((_, response) => response.writeHead(302, { Location: last }).end());
  expect(await here(first)).toEqual({ ok: true, text: "BEGIN:VCALENDAR" });
});

test.each([
  [401, "not_allowed"],
  [403, "not_allowed"],
  [404, "not_there"],
  [410, "not_there"],
  [500, "unreachable"],
])("an answer of %d is said to be %s", async (status, reason) => {
  expect(await here(await serve((_, response) => response.writeHead(status).end()))).toEqual({ ok: false, reason });
});

describe("what would hold the house up", () => {
  test("a large file ends at the limit, also one that unfolds from a small one", async () => {
    const large = await serve((_, response) => {
      response.writeHead(200);
      const more = () => response.write("x".repeat(500)) && setTimeout(more, 1);
      more();
    });
    expect(await here(large)).toEqual({ ok: false, reason: "too_large" });
    const bomb = await serve((_, response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.end(gzipSync("x".repeat(100_000)));
    });
    expect(await here(bomb)).toEqual({ ok: false, reason: "too_large" });
  });

  test("a server that says nothing, or never ends, is left after the limit", async () => {
    expect(await here(await serve(() => {}))).toEqual({ ok: false, reason: "too_slow" });
    const dripping = await serve((_, response) => {
      response.writeHead(200);
      setInterval(() => response.write("x"), 100).unref();
    });
    expect(await here(dripping)).toEqual({ ok: false, reason: "too_slow" });
  });

  test("redirects in a circle end", async () => {
    const circle: string = await serve((_, response) => response.writeHead(302, { Location: circle }).end());
    expect(await here(circle)).toEqual({ ok: false, reason: "not_there" });
  });

  test("broken packing and a closed port are failures, not crashes", async () => {
    const broken = await serve((_, response) => {
      response.setHeader("Content-Encoding", "gzip");
      response.end("this is not gzip");
    });
    expect(await here(broken)).toEqual({ ok: false, reason: "unreachable" });
    expect(await here("http://127.0.0.1:9/")).toEqual({ ok: false, reason: "unreachable" });
  });
});

describe("the house's own network", () => {
  test("is never asked: by number, by a name that leads there, or by a redirect", async () => {
    let asked = 0;
    const secret = await serve((_, response) => {
      asked++;
      response.end("secret");
    });
    const port = new URL(secret).port;
    expect(await guarded(secret)).toEqual({ ok: false, reason: "private_address" });
    expect(await guarded(`http://localhost:${port}/`)).toEqual({ ok: false, reason: "private_address" });
    const inside = await serve(() => asked++, "127.0.0.2");
    const redirecting = await serve((_, response) => response.writeHead(301, { Location: inside }).end());
    expect(await here(redirecting)).toEqual({ ok: false, reason: "private_address" });
    expect(asked).toBe(0);
  });

  test("is refused before anything is looked up when the product's own rules read the address", async () => {
    const product = createCalendarFetch();
    expect(await product("https://169.254.169.254/latest")).toEqual({ ok: false, reason: "private_address" });
    expect(await product("http://calendar.example.com/a.ics")).toEqual({ ok: false, reason: "bad_address" });
  });
});
