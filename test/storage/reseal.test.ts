import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sealOlderRows } from "../../src/actions/privacy/seal-older-rows.ts";
import { secretKeysOf } from "../../src/secret-keys.ts";
import { openPostgres } from "../../src/storage/open-postgres.ts";
import { openSqlite } from "../../src/storage/open-sqlite.ts";
import { isResealed, resealAll, wrongKey } from "../../src/storage/reseal.ts";
import type { SecretKeys } from "../../src/storage/seal.ts";
import { dropPreviousKeys, keptKeys, keptSecretKey, renewKeptKey } from "../../src/storage/secret-key.ts";
import { engines, freshStore, type TestStore, testKeys } from "../support/databases.ts";
import { seedTestSalon, type TestSalon } from "../support/demo-salon.ts";

const MARK = "open-words-5521";
const newKey = "c4".repeat(32);

describe.each(engines)("sealing anew on %s", (engine) => {
  let database: TestStore;
  let salon: TestSalon;
  beforeEach(async () => {
    database = await freshStore(engine);
    salon = await seedTestSalon(database.store);
  });
  afterEach(() => database.remove());
  const reopened = (keys: SecretKeys) =>
    engine === "sqlite" ? openSqlite(database.url, keys) : openPostgres(database.url, keys);
  /** As an older version would have kept it. */
  const writeOpen = (words: string) =>
    database.store.db
      .$executeRaw`UPDATE "Customer" SET "allergies" = ${words} WHERE "id" = ${salon.customerIds.王晓彤}`;
  const allergiesOf = async (store = database.store) =>
    (await store.db.customer.findUniqueOrThrow({ where: { id: salon.customerIds.王晓彤 ?? "" } })).allergies;
  const keptOpen = async () =>
    (
      await database.store.db.$queryRaw<{ n: number | bigint }[]>`
      SELECT COUNT(*) AS n FROM "Message" WHERE "text" <> '' AND "text" NOT LIKE 'ag1.%'`
    )[0]?.n;

  it("reads what an older version kept in the open, and seals it once, also in the files", async () => {
    await writeOpen(MARK);
    expect(await allergiesOf()).toBe(MARK);
    const log = { info: () => {}, error: () => {} };
    const house = {
      store: database.store,
      log,
      now: () => new Date(),
      newId: () => "",
      wake: () => {},
      listen: () => () => {},
    };
    expect(await isResealed(database.store)).toBe(false);
    await sealOlderRows(house, () => false);
    expect(await isResealed(database.store)).toBe(true);
    expect([await allergiesOf(), Number(await keptOpen())]).toEqual([MARK, 0]);
    if (engine === "sqlite") {
      const folder = dirname(database.url.slice("file:".length));
      for (const name of readdirSync(folder))
        expect(readFileSync(join(folder, name)).includes(Buffer.from(MARK)), name).toBe(false);
    }
  });

  it("with a new key may be stopped in the middle: both halves are read, and the rest is done the next time", async () => {
    await resealAll(database.store);
    const store = reopened({ current: newKey, previous: [testKeys.current] });
    const before = (await store.db.message.findMany({ orderBy: { seq: "asc" } })).map(({ text }) => text);
    let looks = 0;
    await resealAll(store, () => looks++ >= 4);
    expect(await isResealed(store)).toBe(false);
    expect((await store.db.message.findMany({ orderBy: { seq: "asc" } })).map(({ text }) => text)).toEqual(before);
    const rest = await resealAll(store);
    expect([rest.sealed > 0, rest.broken, (await resealAll(store)).sealed]).toEqual([true, [], 0]);
    await store.close();
    const onlyNew = reopened({ current: newKey });
    expect((await onlyNew.db.message.findMany({ orderBy: { seq: "asc" } })).map(({ text }) => text)).toEqual(before);
    await onlyNew.close();
  });

  it("says which places no key opens, leaves them as they are, and does not call itself done", async () => {
    await writeOpen(MARK);
    await resealAll(database.store);
    const stranger = reopened({ current: newKey });
    const { broken } = await resealAll(stranger);
    expect(broken).toContain(`Customer.allergies of ${salon.customerIds.王晓彤}`);
    expect(await isResealed(stranger)).toBe(false);
    await stranger.close();
    expect(await allergiesOf()).toBe(MARK);
  });
});

describe.each(engines)("a new key while the product runs, on %s", (engine) => {
  it("is learned by a process that knows only the older one; what both write meanwhile opens with the new one alone", async () => {
    const database = await freshStore(engine);
    const salon = await seedTestSalon(database.store);
    const folder = mkdtempSync(join(tmpdir(), "afterglow-rotation-"));
    const config = { secretKey: null, previousSecretKeys: [testKeys.current], dataDir: folder };
    const open = (keys: SecretKeys) =>
      engine === "sqlite" ? openSqlite(database.url, keys) : openPostgres(database.url, keys);
    const running = open(secretKeysOf(config));
    await resealAll(running);
    const id = salon.customerIds.王晓彤 ?? "";
    let written = 0;
    let going = true;
    const busy = (async () => {
      for (; going; written++) {
        const { notes } = await running.db.customer.findUniqueOrThrow({ where: { id } });
        if (written > 0) expect(notes).toBe(`notes-${written - 1}`);
        await running.db.customer.update({ where: { id }, data: { notes: `notes-${written}` } });
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    renewKeptKey(folder);
    renewKeptKey(folder);
    const [one, other] = [open(secretKeysOf(config)), open(secretKeysOf(config))];
    // Two rotations at once, the first stopped in the middle and begun again.
    let looks = 0;
    await Promise.all([resealAll(one, () => looks++ > 6), resealAll(other)]);
    await resealAll(one);
    await new Promise((resolve) => setTimeout(resolve, 1_300));
    going = false;
    await busy;
    for (let found = 1; found > 0; ) found = (await resealAll(other)).sealed;
    const { current } = secretKeysOf(config);
    dropPreviousKeys(folder, current);
    const alone = open({ current });
    expect((await alone.db.customer.findUniqueOrThrow({ where: { id } })).notes).toBe(`notes-${written - 1}`);
    expect((await resealAll(alone)).broken).toEqual([]);
    expect(written).toBeGreaterThan(20);
    for (const store of [running, one, other, alone]) await store.close();
    rmSync(folder, { recursive: true });
    await database.remove();
  });

  it("that is a wrong one is named in a sentence, and nothing is called done", async () => {
    const database = await freshStore(engine);
    await resealAll(database.store);
    expect(await wrongKey(database.store)).toBeNull();
    const keys = { current: newKey };
    const stranger = engine === "sqlite" ? openSqlite(database.url, keys) : openPostgres(database.url, keys);
    expect(await wrongKey(stranger)).toMatch(
      /^AFTERGLOW_SECRET_KEY .* should be the key .*\(id [0-9a-f]{8}\).*Nothing was changed\.$/,
    );
    await stranger.close();
    await database.remove();
  });
});

it("a rotation that was cut off between its steps, or begun twice, comes to one new key and keeps the old one", () => {
  const folder = mkdtempSync(join(tmpdir(), "afterglow-key-"));
  const before = keptSecretKey(folder);
  const file = (name: string) => join(folder, name);
  // Cut off after the next key was made, and after the old one was put aside.
  writeFileSync(file("secret.key.next"), `${newKey}\n`);
  writeFileSync(file("secret.key.previous"), `${before}\n`);
  renewKeptKey(folder);
  expect(keptKeys(folder)).toEqual([newKey, before]);
  // Another process had begun before and made a next key too late.
  writeFileSync(file("secret.key.next"), `${"d5".repeat(32)}\n`);
  renewKeptKey(folder);
  expect(keptKeys(folder)).toEqual([newKey, before]);
  rmSync(folder, { recursive: true });
});

it("the kept key is renewed once, and the older one stays until nothing needs it", () => {
  const folder = mkdtempSync(join(tmpdir(), "afterglow-key-"));
  const first = keptSecretKey(folder);
  renewKeptKey(folder);
  const second = keptSecretKey(folder);
  renewKeptKey(folder);
  expect(second).not.toBe(first);
  expect(keptKeys(folder)).toEqual([second, first]);
  dropPreviousKeys(folder, first);
  expect(keptKeys(folder)).toEqual([second, first]);
  dropPreviousKeys(folder, second);
  expect(keptKeys(folder)).toEqual([second]);
  rmSync(folder, { recursive: true });
});
