import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Actor, type House, perform } from "../../../src/actions/context.ts";
import {
  finishKeyRotation,
  readKeyRotation,
  rotationState,
  startKeyRotation,
} from "../../../src/actions/privacy/key-rotation.ts";
import { keptKeysOf, secretKeysOf } from "../../../src/secret-keys.ts";
import { openPostgres } from "../../../src/storage/open-postgres.ts";
import { openSqlite } from "../../../src/storage/open-sqlite.ts";
import { resealAll } from "../../../src/storage/reseal.ts";
import type { Store } from "../../../src/storage/store.ts";
import { engines, freshStore, type TestStore, testKeys } from "../../support/databases.ts";
import { seedTestSalon, type TestSalon, testNow } from "../../support/demo-salon.ts";
import { openBoardHouse, seen } from "../../web/board/board-house.ts";

describe.each(engines)("a new key that the owner asks for on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  let store: Store;
  let folder: string;
  let house: House;
  const config = () => ({ secretKey: null, previousSecretKeys: [testKeys.current], dataDir: folder });
  beforeEach(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
    folder = mkdtempSync(join(tmpdir(), "afterglow-board-key-"));
    const keys = secretKeysOf(config());
    store = engine === "sqlite" ? openSqlite(database.url, keys) : openPostgres(database.url, keys);
    const log = { info: () => {}, error: () => {} };
    const quiet = { wake: () => {}, listen: () => () => {}, log };
    house = { store, now: () => testNow, newId: () => crypto.randomUUID(), ...quiet, keptKeys: keptKeysOf(config()) };
    await resealAll(store);
  });
  afterEach(async () => {
    await store.close();
    await database.remove();
    rmSync(folder, { recursive: true });
  });
  const as = (role: "owner" | "manager"): Actor => ({
    kind: "staff",
    id: "s",
    name: "沈嘉禾",
    role,
    branchId: salon.branchId,
  });
  const start = (role: "owner" | "manager" = "owner") => perform(house, as(role), startKeyRotation);
  const key = () => readFileSync(join(folder, "secret.key"), "utf8").trim();
  const names = async (from: Store) =>
    (await from.db.message.findMany({ orderBy: { seq: "asc" } })).map(({ text }) => text);

  it("seals everything with it, forgets the older key last, and keeps who began it and when it ended", async () => {
    const [before, words] = [key(), await names(store)];
    expect(await start()).toEqual({ ok: true });
    expect(await start()).toEqual({ ok: false, reason: "running" });
    await finishKeyRotation(house, () => false, 0);
    expect([key() === before, existsSync(join(folder, "secret.key.previous"))]).toEqual([false, false]);
    const rotation = await readKeyRotation(store.db);
    expect(rotation).toMatchObject({ byName: "沈嘉禾", broken: 0, endedAt: testNow.toISOString() });
    expect([rotationState(rotation, testNow), (rotation?.sealed ?? 0) > 0]).toEqual(["ended", true]);
    const keys = { current: key() };
    const alone = engine === "sqlite" ? openSqlite(database.url, keys) : openPostgres(database.url, keys);
    expect(await names(alone)).toEqual(words);
    await alone.close();
    const later = key();
    await finishKeyRotation(house, () => false, 0);
    expect(key()).toBe(later);
  });

  it("that is cut off in the midst is said to be stopped, loses nothing, and goes on with the same new key", async () => {
    const words = await names(store);
    await start();
    let looks = 0;
    await finishKeyRotation(house, () => looks++ > 3, 0);
    const half = key();
    expect(rotationState(await readKeyRotation(store.db), testNow)).toBe("stopped");
    expect(existsSync(join(folder, "secret.key.previous"))).toBe(true);
    expect(await names(store)).toEqual(words);
    expect(await start()).toEqual({ ok: true });
    await finishKeyRotation(house, () => false, 0);
    const ended = await readKeyRotation(store.db);
    expect([key(), rotationState(ended, testNow)]).toEqual([half, "ended"]);
    expect(ended?.sealed).toBeGreaterThan(20);
    expect(await names(store)).toEqual(words);
  });

  it("is the owner's alone", async () => {
    expect(await start("manager")).toEqual({ ok: false, reason: "not_allowed" });
    expect(await readKeyRotation(store.db)).toBeNull();
  });
});

describe.each(engines)("the page of the secret key on %s", (engine) => {
  it("tells how far it is, lets only the owner begin, and says where a key of the environment is changed", async () => {
    const board = await openBoardHouse(engine);
    const path = "/board/settings/key";
    const owner = await board.signIn("沈嘉禾");
    expect(seen((await owner.get(path)).html)).toContain("AFTERGLOW_SECRET_KEY");
    expect((await owner.post(path)).status).toBe(404);
    let went = 0;
    const kept = { since: () => new Date(), renew: () => {}, drop: () => {} };
    Object.assign(board.afterglow.house, { keptKeys: kept, goOnSealing: () => went++ });
    const before = seen((await owner.get(path)).html);
    for (const words of ["就是今天", "换一把新密钥", "以前的备份", "中途服务器停了也不会丢"])
      expect(before).toContain(words);
    const manager = await board.signIn("陆晚晴");
    expect(seen((await manager.get(path)).html)).toContain("只有老板能换");
    expect((await manager.post(path)).status).toBe(403);
    expect((await owner.post(path)).location).toBe(path);
    expect(went).toBe(1);
    const running = await owner.get(path);
    expect(seen(running.html)).toContain("正在换新密钥。沈嘉禾");
    expect(running.html).toContain('hx-get="/board/settings/key/progress"');
    const again = await owner.post(path);
    expect([again.status, seen(again.html).includes("已经在换了"), went]).toEqual([409, true, 1]);
    await board.close();
  });
});
