import { existsSync } from "node:fs";
import { openClock } from "../actions/time/clock.ts";
import type { Config } from "../config.ts";
import { healthFigures } from "../storage/health.ts";
import { readMigrations } from "../storage/migrate.ts";
import { openPostgres } from "../storage/open-postgres.ts";
import { openSqlite } from "../storage/open-sqlite.ts";
import { sealedWith } from "../storage/reseal.ts";
import { readBusinesses } from "../storage/salon.ts";
import { keptKeys } from "../storage/secret-key.ts";
import type { Store } from "../storage/store.ts";
import type { Finding } from "./finding.ts";

const OLD_MESSAGE_SECONDS = 300;

/** Whether the database answers, is up to date, and what waits in it. Changes nothing. */
export async function examineDatabase(config: Config): Promise<Finding[]> {
  const { databaseUrl: url } = config;
  const path = url.startsWith("file:") ? url.slice("file:".length) : null;
  if (path !== null && !existsSync(path)) {
    return [{ state: "note", about: "database", words: `${path} is not there yet; \`npm start\` makes it.` }];
  }
  // Looking makes no key: with none to be found, nothing sealed is opened either.
  const kept = keptKeys(config.dataDir);
  const keys = {
    current: config.secretKey ?? kept[0] ?? "0".repeat(64),
    previous: [...config.previousSecretKeys, ...kept],
  };
  const store = path === null ? openPostgres(url, keys) : openSqlite(url, keys);
  const where = path ?? `PostgreSQL at ${URL.parse(url)?.host}`;
  try {
    await store.db.$queryRawUnsafe("SELECT 1");
    const missing = await missingMigrations(store);
    if (missing.length > 0) return [lacking(where, missing)];
    return [
      { state: "ok", about: "database", words: `${where} answers and is up to date.` },
      ...(await examineSalon(store, config)),
    ];
  } catch (error) {
    const why = error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error);
    return [{ state: "WRONG", about: "database", words: `${where} does not answer: ${why}` }];
  } finally {
    await store.close();
  }
}

function lacking(where: string, missing: string[]): Finding {
  const words = `${where} lacks ${missing.join(", ")}; run \`afterglow migrate\`.`;
  return { state: "WRONG", about: "database", words };
}

async function missingMigrations(store: Store): Promise<string[]> {
  const needed = readMigrations(store.engine).migrationDirectories.map((migration) => migration.path);
  const done = await store.db
    .$queryRawUnsafe<{ name: string }[]>(
      'SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL',
    )
    .catch(() => []);
  const names = new Set(done.map((row) => row.name));
  return needed.filter((name) => !names.has(name));
}

async function examineSalon(store: Store, config: Config): Promise<Finding[]> {
  const [business] = await readBusinesses(store.db);
  const clock = await openClock(store, config.sandbox);
  const { outboxAgeSeconds, outboxPending, outboxFailed, inboxParked } = await healthFigures(store.db, clock.now());
  const late = outboxAgeSeconds > OLD_MESSAGE_SECONDS;
  const found: Finding[] = [salonFinding(business, config), ...(await keyFinding(store))];
  found.push({
    state: late ? "WRONG" : "ok",
    about: "outbox",
    words: `${outboxPending} messages wait, the oldest for ${outboxAgeSeconds} s; ${outboxFailed} were refused.`,
  });
  if (inboxParked > 0) {
    found.push({
      state: "WRONG",
      about: "inbox",
      words: `${inboxParked} messages could not be processed and are parked.`,
    });
  }
  const groups = await store.db.branch.count({ where: { active: true, staffChatKey: null } });
  if (groups > 0) {
    const words = `${groups} ${groups === 1 ? "branch has" : "branches have"} no staff group in Telegram; their cases show on the board only.`;
    found.push({ state: "note", about: "staff group", words });
  }
  return found;
}

async function keyFinding(store: Store): Promise<Finding[]> {
  const keys = await sealedWith(store);
  if (!keys) return [];
  if (keys.kept === keys.today) return [{ state: "ok", about: "secret key", words: "It opens what is kept." }];
  if (keys.opens) {
    const words = "A change of keys is not finished: run `afterglow rotate-key` (again).";
    return [{ state: "note", about: "secret key", words }];
  }
  const words =
    "What is kept was sealed with another key. Set AFTERGLOW_SECRET_KEY to that one; after a change of keys, set AFTERGLOW_PREVIOUS_SECRET_KEY and run `afterglow rotate-key`.";
  return [{ state: "WRONG", about: "secret key", words }];
}

function salonFinding(business: { demo: boolean } | undefined, config: Config): Finding {
  if (!business) return { state: "note", about: "salon", words: "There is no salon yet; `npm start` makes the demo." };
  if (business.demo) return { state: "note", about: "salon", words: "The demo salon; set up yours on the board." };
  if (!config.sandbox) return { state: "ok", about: "salon", words: "Your salon is set up." };
  const words = "Your salon is real, but the sandbox clock is on: set AFTERGLOW_SANDBOX=0.";
  return { state: "WRONG", about: "salon", words };
}
