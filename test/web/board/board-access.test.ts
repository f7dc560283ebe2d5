import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bookVisit } from "../../support/visits.ts";
import { type BoardHouse, HOST, openBoardHouse, seen } from "./board-house.ts";

let house: BoardHouse;
beforeAll(async () => {
  house = await openBoardHouse();
});
afterAll(() => house.close());

/** Every address that answers, without what only stands around others. */
function inventory(): { method: string; path: string }[] {
  const found = house.app.routes.filter(({ method }) => method === "GET" || method === "POST");
  return [...new Map(found.map(({ method, path }) => [`${method} ${path}`, { method, path }])).values()];
}

const open = ["GET /board/enter", "POST /board/enter", "POST /board/leave", "GET /board/assets/:name"];

describe("without a session", () => {
  test("no address of the board answers, except signing in and its files", async () => {
    const answered: string[] = [];
    for (const { method, path } of inventory()) {
      const address = HOST + path.replaceAll(/:\w+/g, "x");
      const answer = await house.app.request(address, { method, headers: { Origin: HOST } });
      if (answer.status !== 401 && !open.includes(`${method} ${path}`)) answered.push(`${method} ${path}`);
    }
    expect(inventory().length).toBeGreaterThan(40);
    expect(answered).toEqual([]);
  });

  test("the first page says in the browser's language how to get a link", async () => {
    const answer = await house.app.request(`${HOST}/board`, { headers: { "Accept-Language": "en-GB,en;q=0.9" } });
    const page = seen(await answer.text());
    expect(answer.status).toBe(401);
    expect(page).toContain("/board to the bot in Telegram");
    expect(page).toContain("npm run -s afterglow -- board-link");
  });

  test("an unknown address is not told apart from a page that exists", async () => {
    const answer = await house.app.request(`${HOST}/board/no/such/page`);
    expect(answer.status).toBe(401);
  });
});

describe("signing in", () => {
  test("opening the link does not use it up; the tap does, once", async () => {
    const token = await house.linkFor("林知夏");
    for (const _ of [1, 2]) {
      const preview = await house.app.request(`${HOST}/board/enter?token=${token}`);
      expect(preview.status).toBe(200);
      expect(preview.headers.get("Set-Cookie")).toBeNull();
    }
    const tap = () =>
      house.app.request(`${HOST}/board/enter`, {
        method: "POST",
        body: new URLSearchParams({ token }),
        headers: { Origin: HOST },
      });
    const first = await tap();
    expect([first.status, first.headers.get("Location")]).toEqual([303, "/board"]);
    const second = await tap();
    expect(second.status).toBe(401);
    expect(seen(await second.text())).toContain("这个链接已经用过或过期了");
  });

  test("the cookie is out of reach of scripts and of other sites, and bound to the host when served over TLS", async () => {
    const token = await house.linkFor("林知夏");
    const body = () => new URLSearchParams({ token });
    const plain = await house.app.request(`${HOST}/board/enter`, {
      method: "POST",
      body: body(),
      headers: { Origin: HOST },
    });
    expect(plain.headers.get("Set-Cookie")).toMatch(/^afterglow_board=.*HttpOnly; SameSite=Lax/);
    const tls = await openBoardHouse("sqlite", true);
    const headers = { Origin: HOST };
    const link = new URLSearchParams({ token: await tls.linkFor("林知夏") });
    const answer = await tls.app.request(`${HOST}/board/enter`, { method: "POST", body: link, headers });
    expect(answer.headers.get("Set-Cookie")).toMatch(/^__Host-afterglow_board=.*Path=\/;.*HttpOnly; Secure/);
    await tls.close();
  });

  test("after signing out the same cookie opens nothing", async () => {
    const staff = await house.signIn("林知夏");
    expect((await staff.get("/board")).status).toBe(200);
    expect((await staff.post("/board/leave")).status).toBe(303);
    expect((await staff.get("/board")).status).toBe(401);
  });

  test("a page open in the browser is led to sign-in when the session is over", async () => {
    const answer = await house.app.request(`${HOST}/board/cases`, { headers: { "HX-Request": "true" } });
    expect([answer.status, answer.headers.get("HX-Redirect")]).toEqual([401, "/board"]);
  });
});

describe("a form of another site", () => {
  const strangers: Record<string, string>[] = [
    { Origin: "https://evil.example" },
    { Origin: "null" },
    { "Sec-Fetch-Site": "cross-site", Origin: HOST },
    { "Sec-Fetch-Site": "same-site", Origin: HOST },
    {},
  ];
  test.each(strangers)("is refused on every address that changes something (%o)", async (headers) => {
    const { cookie } = await house.signIn("沈嘉禾");
    for (const { path } of inventory().filter(({ method }) => method === "POST")) {
      const address = HOST + path.replaceAll(/:\w+/g, "x");
      const answer = await house.app.request(address, { method: "POST", headers: { Cookie: cookie, ...headers } });
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  test("a body over 64 KiB is refused", async () => {
    const staff = await house.signIn("沈嘉禾");
    const answer = await staff.post("/board/outreach", { zhCn: "水".repeat(30_000) });
    expect(answer.status).toBe(413);
  });
});

describe("reading", () => {
  test("no GET of the board changes anything", async () => {
    const { caseId, chat } = await house.caseOf("阅读者", "还是有点红");
    const appointment = await bookVisit(house, chat, "FACIAL_BASIC", 2);
    const owner = await house.signIn("沈嘉禾");
    const staffId = house.salon.staffIds.林知夏 ?? "";
    const serviceId = house.salon.serviceIds.FACIAL_BASIC ?? "";
    const ids: [RegExp, string][] = [
      [/cases/, caseId],
      [/customers/, chat.customerId],
      [/staff/, staffId],
      [/services/, serviceId],
      [/appointments/, appointment],
    ];
    const before = await everything();
    for (const { path } of inventory().filter(({ method }) => method === "GET")) {
      if (path.endsWith("/events")) continue; // a stream that does not end; it only reads marks
      const id = ids.find(([pattern]) => pattern.test(path))?.[1] ?? "x";
      await owner.get(path.replaceAll(/:\w+/g, id));
    }
    expect(await everything()).toEqual(before);
  });

  async function everything(): Promise<string> {
    const { db } = house.store;
    const rows = await Promise.all([
      db.auditEntry.count(),
      db.case.findMany(),
      db.appointment.findMany(),
      db.customer.findMany(),
      db.staff.findMany(),
      db.service.findMany(),
      db.broadcast.findMany(),
      db.outboxMessage.count(),
      db.loginLink.findMany(),
      db.linkCode.findMany(),
      db.boardSession.findMany(),
    ]);
    return JSON.stringify(rows);
  }

  test("pages are neither kept, framed nor guessed at, and run no script of others", async () => {
    const { headers } = await (await house.signIn("林知夏")).get("/board");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'self'");
    expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
  });
});
