import { approvePayment, type PaymentAnswer, type PaymentQuestion } from "./actions/booking/approve-payment.ts";
import { type House, type KeptKeys, type Log, perform, systemActor } from "./actions/context.ts";
import { createReceiver } from "./actions/message/receive-event.ts";
import { clearFreePages } from "./actions/privacy/clear-free-pages.ts";
import { keepNoLonger } from "./actions/privacy/keep-no-longer.ts";
import { finishKeyRotation } from "./actions/privacy/key-rotation.ts";
import { sealOlderRows } from "./actions/privacy/seal-older-rows.ts";
import { type Clock, openClock } from "./actions/time/clock.ts";
import { silentAssistant } from "./assistant/silent.ts";
import { webchatPort } from "./channels/webchat/port.ts";
import type { FetchCalendar } from "./domain/booking/calendar-address.ts";
import type { Invoices } from "./domain/booking/deposit.ts";
import type { ChannelPort } from "./domain/message/delivery.ts";
import type { InboundEvent } from "./domain/message/inbound.ts";
import type { PressPhoto } from "./domain/photos/photo.ts";
import { type Assistant, defaultReadingBudget, type ReadingBudget } from "./domain/triage/second-reading.ts";
import { createTurns, type Turns } from "./flows/run/turns.ts";
import { advanceClock } from "./jobs/advance-clock.ts";
import { type BusyCalendarReader, createBusyCalendarReader } from "./jobs/busy-calendars.ts";
import { createOutbox, type Outbox } from "./jobs/deliver-outbox.ts";
import { dueHandlers } from "./jobs/due-handlers.ts";
import { createPhotoFetcher, type FetchSentFile, type PhotoFetcher } from "./jobs/fetch-photos.ts";
import { createRefunds, type GiveStarsBack, type Refunds } from "./jobs/refunds.ts";
import { runDue } from "./jobs/run-due.ts";
import { createSecondReader, type SecondReader } from "./jobs/second-reading.ts";
import { createSignals } from "./signals.ts";
import type { Store } from "./storage/store.ts";
import type { Texts } from "./text/texts.ts";

export interface Parts {
  store: Store;
  texts: Texts;
  log: Log;
  publicUrl: string;
  sandbox: boolean;
  /** Messengers besides the web chat. */
  ports?: Record<string, ChannelPort>;
  /** A second reader beside the rules; none when absent. */
  assistant?: Assistant;
  readingBudget?: Partial<ReadingBudget>;
  /** Reads calendars outside; without it none is read. */
  fetchCalendar?: FetchCalendar;
  /** Which invoices can be sent; none when absent. */
  invoices?: Invoices;
  /** Packs photos anew; without it none is kept. */
  pressPhoto?: PressPhoto;
  /** The secret keys in the data folder, where they are kept there. */
  keptKeys?: KeptKeys;
  /** Gets the photos that customers sent in a messenger. */
  fetchSentFile?: FetchSentFile;
  /** Gives Telegram's stars back to who paid with them. */
  refundStars?: GiveStarsBack;
  /** Another clock than the machine's, in milliseconds since 1970. */
  machineNow?: () => number;
}

/** The running product, the same on Node and on Workers. */
export interface Afterglow {
  house: House;
  texts: Texts;
  clock: Clock;
  turns: Turns;
  outbox: Outbox;
  secondReader: SecondReader;
  busyCalendars: BusyCalendarReader;
  refunds: Refunds;
  photoFetcher: PhotoFetcher;
  ports: Record<string, ChannelPort>;
  /** Stores an event and starts its turn; resolves once it is stored. */
  receive(event: InboundEvent): Promise<boolean>;
  /** Seals what an older version kept in the open; at once when there is nothing of the kind. */
  sealOlder(): Promise<void>;
  stopSealing(): Promise<void>;
  /** Whether somebody may pay an invoice now: asked by the messenger a moment before it takes the money. */
  checkout(asked: PaymentQuestion): Promise<PaymentAnswer>;
  /** One look at everything that may be waiting: due work is done, turns and sends are started. */
  tick(): Promise<void>;
  /** Ticks until nothing is left to do at this instant. */
  settle(): Promise<void>;
  /** Moves the sandbox clock forward, doing what falls due on the way. */
  advanceTo(target: Date): Promise<void>;
}

/** Does a small thing at most once a minute; a failure waits for the next time. */
function everyMinute(work: () => Promise<void>, log: Log) {
  let nextAt = 0;
  return {
    kick(now: number) {
      if (now < nextAt) return;
      nextAt = now + 60_000;
      void work().catch((error) => log.error("Housekeeping failed; it is tried again.", { why: String(error) }));
    },
  };
}

/** Puts the rooms together. */
export async function assemble(parts: Parts): Promise<Afterglow> {
  const clock = await openClock(parts.store, parts.sandbox, parts.machineNow);
  const signals = createSignals();
  const house: House = {
    store: parts.store,
    now: clock.now,
    newId: () => crypto.randomUUID(),
    log: parts.log,
    publicUrl: parts.publicUrl,
    ...signals,
    invoices: parts.invoices,
    pressPhoto: parts.pressPhoto,
    keptKeys: parts.keptKeys,
    goOnSealing: () => void sealMore(),
    hasSecondReader: parts.assistant !== undefined && parts.assistant.model !== null,
  };
  let sealing: Promise<void> = Promise.resolve();
  let stopped = false;
  const sealMore = () => {
    sealing = sealing.then(async () => {
      await finishKeyRotation(house, () => stopped);
      await sealOlderRows(house, () => stopped);
    });
    sealing = sealing.catch((error) => {
      parts.log.error("Not everything was sealed; the next start goes on.", { why: String(error) });
    });
    return sealing;
  };
  const store = createReceiver(house);
  const turns = createTurns(house, parts.publicUrl);
  const ports = { webchat: webchatPort(parts.texts), ...parts.ports };
  const outbox = createOutbox(house, ports, crypto.randomUUID());
  signals.listen("outbox", outbox.kick);

  const assistant = parts.assistant ?? silentAssistant;
  const secondReader = createSecondReader(house, assistant, { ...defaultReadingBudget, ...parts.readingBudget });

  const notFetched: FetchCalendar = async () => ({ ok: false, reason: "unreachable" });
  const busyCalendars = createBusyCalendarReader(house, parts.fetchCalendar ?? notFetched);

  const refunds = createRefunds(house, parts.refundStars ?? (async () => "again"));

  const photoFetcher = createPhotoFetcher(house, parts.fetchSentFile);

  const clearing = everyMinute(async () => {
    await keepNoLonger(house);
    await clearFreePages(house);
  }, parts.log);
  // A tick starts turns and sends but waits for none: one slow chat must not hold up what falls due for everybody.
  const tick = async () => {
    await turns.recover();
    await runDue(house, dueHandlers);
    await outbox.recover();
    outbox.kick();
    secondReader.kick();
    clearing.kick(clock.now().getTime());
    busyCalendars.kick();
    refunds.kick();
    photoFetcher.kick();
  };
  const settle = async () => {
    await turns.recover();
    await turns.idle();
    await tick();
    await turns.idle();
    await outbox.deliver();
  };
  return {
    house,
    texts: parts.texts,
    clock,
    turns,
    outbox,
    secondReader,
    busyCalendars,
    refunds,
    photoFetcher,
    ports,
    sealOlder: sealMore,
    async stopSealing() {
      stopped = true;
      await sealing;
    },
    tick,
    settle,
    async receive(event) {
      const isNew = await store(event);
      turns.kick(event.chatKey);
      return isNew;
    },
    checkout: (asked) => perform(house, systemActor, (context) => approvePayment(context, asked)),
    advanceTo: (target) => advanceClock(house, clock, settle, target),
  };
}
