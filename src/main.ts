import { serve } from "@hono/node-server";
import cron from "node-cron";
import pino from "pino";
import { adoptStaffGroup } from "./actions/cases/adopt-staff-group.ts";
import { perform, systemActor } from "./actions/context.ts";
import { openFirstDoor } from "./actions/salon/open-first-door.ts";
import { seedDemoSalon } from "./actions/salon/seed-demo-salon.ts";
import { readBoardScripts } from "./board-scripts.ts";
import { bundledCatalogues } from "./bundled-catalogues.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { triage } from "./domain/triage/triage.ts";
import { openDoors, startChannels } from "./doors.ts";
import { createCalendarFetch } from "./fetch-calendar.ts";
import { createPhotoPress } from "./photo-press.ts";
import { requireNode24 } from "./require-node.ts";
import { openSecondReader } from "./second-reader.ts";
import { keptKeysOf, secretKeysOf } from "./secret-keys.ts";
import { startFailure } from "./start-failure.ts";
import { openStore } from "./storage/open-store.ts";
import { wrongKey } from "./storage/reseal.ts";
import { hasRealSalon } from "./storage/salon.ts";
import { createTexts } from "./text/texts.ts";
import type { WebDeps } from "./web/deps.ts";
import { assemble } from "./wire.ts";

/** Docker waits ten seconds before it kills. */
const LONGEST_GOODBYE_MS = 8_000;

let config: Config | null = null;

async function main(): Promise<void> {
  requireNode24();
  config = readConfig(process.env);
  const logger = pino({ level: process.env.LOG_LEVEL ?? "warn" }, pino.destination(2));
  const log = {
    info: (words: string, facts = {}) => logger.info(facts, words),
    error: (words: string, facts = {}) => logger.error(facts, words),
  };
  const texts = createTexts(bundledCatalogues);
  const publicUrl =
    config.publicUrl ?? `http://${config.host === "0.0.0.0" ? "localhost" : config.host}:${config.port}`;
  const keys = secretKeysOf(config);
  const channels = startChannels(config, keys.current, texts, log);
  const store = await openStore(config.databaseUrl, keys);
  const wrong = await wrongKey(store);
  if (wrong) throw new ConfigError(wrong);
  // The clock of a salon with real customers is never moved by hand.
  const sandbox = config.sandbox && !(await hasRealSalon(store.db));
  const { ports, invoices, refundStars } = channels;
  const secondReader = openSecondReader(config.assistant);
  const fetchCalendar = createCalendarFetch();
  const afterglow = await assemble({
    store,
    texts,
    log,
    publicUrl,
    sandbox,
    ports,
    ...secondReader,
    fetchCalendar,
    invoices,
    refundStars,
    pressPhoto: createPhotoPress(),
    keptKeys: keptKeysOf(config),
    fetchSentFile: channels.fetchSentFile,
  });
  const { house } = afterglow;
  await perform(house, systemActor, (context) => seedDemoSalon(context));
  const groupId = config.telegram.kind === "off" ? null : config.telegram.staffChatId;
  if (groupId)
    await perform(house, systemActor, (context) => adoptStaffGroup(context, { chatKey: `telegram:${groupId}` }));

  // The rulebook takes its first words slowly; nobody in need should be that first.
  for (const text of ["你好", "hello"]) triage({ text });
  // The printer is large and seldom needed: it is read when somebody prints.
  const printEvidence: WebDeps["printEvidence"] = async (locale, made) =>
    (await import("./evidence-files.ts")).printEvidence(texts, locale, made);
  const app = openDoors(afterglow, channels, { publicUrl, sandbox, ...readBoardScripts(), printEvidence });
  const server = serve({ fetch: app.fetch, port: config.port, hostname: config.host });
  await new Promise<void>((resolve, reject) => server.once("listening", resolve).once("error", reject));
  const tick = () => afterglow.tick().catch((error) => log.error("A tick failed.", { why: String(error) }));
  const clock = cron.schedule("* * * * * *", tick, { noOverlap: true });
  channels.begin(afterglow, publicUrl);
  const door = await perform(house, systemActor, (context) => openFirstDoor(context, sandbox));
  process.stdout.write(welcome(publicUrl, door));
  void afterglow.sealOlder();

  const stop = async () => {
    await clock.stop();
    await afterglow.stopSealing();
    await channels.stop();
    if ("closeAllConnections" in server) server.closeAllConnections(); // open streams would keep the process
    server.close();
    await afterglow.turns.idle();
    // A send that is cut off would be made again after the restart, a reading would be lost.
    const { secondReader: reader, busyCalendars, refunds, photoFetcher } = afterglow;
    const lastWork = Promise.all([reader.idle(), busyCalendars.idle(), refunds.idle(), photoFetcher.idle()]).then(() =>
      afterglow.outbox.deliver(),
    );
    await Promise.race([lastWork, new Promise((resolve) => setTimeout(resolve, LONGEST_GOODBYE_MS))]);
    await store.close();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function welcome(publicUrl: string, door: string | null): string {
  const board = door
    ? `Staff board (one-time link for the owner): ${publicUrl}/board/enter?token=${door}`
    : `Staff board: ${publicUrl}/board (a new link: npm run -s afterglow -- board-link)`;
  return `\nAfterglow is ready.\n  Customer chat: ${publicUrl}/\n  ${board}\n\n`;
}

main().catch((error) => {
  console.error(startFailure(error, config) ?? error);
  process.exit(1);
});
