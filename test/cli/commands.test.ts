import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffOfApiToken } from "../../src/actions/salon/staff-of-api-token.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import type { Store } from "../../src/storage/store.ts";
import { engines, freshDatabase, testKeys } from "../support/databases.ts";
import { runCli } from "./run-cli.ts";

describe("wrong usage", () => {
  it.each([
    [[], /Say which command/],
    [["fly"], /There is no command "fly"/],
    [["constructor"], /There is no command/],
    [["token", "--role", "boss", "--name", "x"], /--role should be one of owner/],
    [["token", "--role", "owner"], /--name is needed/],
    [["export"], /--customer is needed/],
    [["erase", "--customer"], /--customer/],
    [["migrate", "--force"], /--force/],
    [["triage", "file.jsonl"], /file.jsonl/],
  ])("%j says what is missing and exits with 2", async (words, sentence) => {
    const { code, out, err } = await runCli(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
  });

  it("--help lists the commands on stdout", async () => {
    const { code, out, err } = await runCli(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const name of [
      "triage",
      "when",
      "replay",
      "review",
      "token",
      "board-link",
      "export",
      "erase",
      "migrate",
      "doctor",
    ]) {
      expect(out).toContain(`  ${name} `);
    }
  });

  it("a wrong environment variable is one sentence and exit code 1", async () => {
    const ran = await runCli(["token", "--role", "owner", "--name", "x"], { env: { DATABASE_URL: "mysql://x" } });
    expect([ran.code, ran.out]).toEqual([1, ""]);
    expect(ran.err).toBe("DATABASE_URL should be file:<path> or postgresql://user:password@host/database.\n");
  });
});

describe.each(engines)("on %s", (engine) => {
  it("a token is printed once and acts as a person of that name and role", async () => {
    const { url, drop } = await freshDatabase(engine);
    const token = (name: string, role: string) =>
      runCli(["token", "--role", role, "--name", name], { env: { DATABASE_URL: url } });
    const made = await token("小林", "beautician");
    expect(made.out).toMatch(/^ag_[\w-]{43}\n$/);
    expect(made.err).toContain("小林");
    const known = await token("沈嘉禾", "owner");
    expect([known.code, known.err]).toEqual([0, ""]);
    const { openPostgres } = await import("../../src/storage/open-postgres.ts");
    const store: Store = engine === "sqlite" ? openSqlite(url, testKeys) : openPostgres(url, testKeys);
    expect(await staffOfApiToken(store.db, made.out.trim())).toMatchObject({ name: "小林", role: "beautician" });
    expect(await staffOfApiToken(store.db, known.out.trim())).toMatchObject({ name: "沈嘉禾", role: "owner" });
    expect(await store.db.staff.count({ where: { name: "沈嘉禾" } })).toBe(1);
    await store.close();
    await drop();
  });
});

describe("a salon on the embedded database", () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let env: Record<string, string>;
  beforeAll(async () => {
    database = await freshDatabase("sqlite");
    env = { DATABASE_URL: database.url, PORT: "1" };
  });
  afterAll(() => database.drop());

  const inDatabase = async <T>(work: (store: Store) => Promise<T>) => {
    const store = openSqlite(database.url, testKeys);
    const result = await work(store);
    await store.close();
    return result;
  };

  it("is migrated once, and doctor says so", async () => {
    expect((await runCli(["doctor"], { env })).out).toMatch(/note +database .* is not there yet/);
    expect((await runCli(["migrate"], { env })).out).toMatch(/^Applied: 0001_init/);
    expect((await runCli(["migrate"], { env })).out).toBe("The database is up to date.\n");
    const { code, out } = await runCli(["doctor"], { env });
    expect(code).toBe(0);
    expect(out).toMatch(/ok +database .* is up to date/);
    expect(out).toMatch(/note +process +Nothing runs/);
  });

  it("gives a one-time board link", async () => {
    const { out } = await runCli(["board-link"], { env: { ...env, PUBLIC_URL: "https://salon.example" } });
    expect(out).toMatch(/^https:\/\/salon\.example\/board\/enter\?token=[\w-]{43}\n$/);
    const nobody = await runCli(["board-link", "--name", "Nobody"], { env });
    expect([nobody.code, nobody.err]).toEqual([1, 'Nobody in the staff is called "Nobody".\n']);
  });

  it("exports a customer, and forgets her", async () => {
    const { id } = await inDatabase((store) => store.db.customer.findFirstOrThrow({ where: { name: "王晓彤" } }));
    const exported = await runCli(["export", "--customer", id], { env });
    const data = JSON.parse(exported.out);
    expect(data).toMatchObject({ customerId: id, Customer: [{ name: "王晓彤", phone: "13800000001" }] });
    expect(data.Message.length).toBeGreaterThan(2);
    const erased = await runCli(["erase", "--customer", id], { env });
    expect([erased.code, JSON.parse(erased.out)]).toEqual([0, { erased: id }]);
    const again = await runCli(["export", "--customer", id], { env });
    expect(again.out).not.toMatch(/王晓彤|13800000001|刺痛/);
    const unknown = await runCli(["erase", "--customer", "nobody"], { env });
    expect([unknown.code, unknown.out]).toEqual([1, ""]);
    expect(unknown.err).toMatch(/no customer with the id nobody/);
  });

  it("is told by doctor what is wrong: a refused bot token, a real salon under the sandbox clock", async () => {
    const telegram = createServer((_, answer) => answer.end(`{"ok":false,"description":"Unauthorized"}`));
    await new Promise<void>((resolve) => telegram.listen(0, "127.0.0.1", () => resolve()));
    const root = `http://127.0.0.1:${(telegram.address() as AddressInfo).port}`;
    await inDatabase((store) => store.db.business.updateMany({ data: { demo: false } }));
    const bot = { TELEGRAM_BOT_TOKEN: "123:secret", TELEGRAM_API_ROOT: root, AFTERGLOW_SANDBOX: "1" };
    const { code, out } = await runCli(["doctor"], { env: { ...env, ...bot } });
    telegram.close();
    expect(code).toBe(1);
    expect(out).toMatch(/WRONG +telegram .*Unauthorized/);
    expect(out).toMatch(/WRONG +salon .*AFTERGLOW_SANDBOX=0/);
    expect(out).not.toContain("secret");
  });
});
