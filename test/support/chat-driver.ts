import type { ChannelPort } from "../../src/domain/message/delivery.ts";
import { parseDuration } from "../../src/domain/time/duration.ts";
import { createPhotoPress } from "../../src/photo-press.ts";
import type { Store } from "../../src/storage/store.ts";
import { createTexts } from "../../src/text/texts.ts";
import { type Afterglow, assemble, type Parts } from "../../src/wire.ts";
import { readCatalogues } from "./catalogues.ts";
import { type Engine, freshStore } from "./databases.ts";
import { seedTestSalon, testNow } from "./demo-salon.ts";

export const testTexts = createTexts(readCatalogues());

export interface ReadMessage {
  from: string;
  text: string;
  buttons: { label: string; action?: string; url?: string }[][];
  attachment: { filename: string; content: string } | null;
}

/** One customer's web chat, without HTTP: words in through the inbox, words out of the message log. */
export interface TestChat {
  chatId: string;
  customerId: string;
  key: string;
  /** Says something and waits until everything it caused is delivered; returns what is new. */
  say(text: string): Promise<ReadMessage[]>;
  command(name: string, argument?: string): Promise<ReadMessage[]>;
  /** Taps the newest button with that label (or matching it). */
  tap(label: string | RegExp): Promise<ReadMessage[]>;
  sendPhoto(): Promise<ReadMessage[]>;
  /** Everything read and written so far. */
  messages(): Promise<ReadMessage[]>;
  /** What came since the last look. */
  news(): Promise<ReadMessage[]>;
}

export interface TestHouse {
  afterglow: Afterglow;
  store: Store;
  salon: Awaited<ReturnType<typeof seedTestSalon>>;
  /** Moves the clock, "PT24H", and does all that falls due. */
  advance(duration: string): Promise<void>;
  openChat(options?: { locale?: string; name?: string }): Promise<TestChat>;
  close(): Promise<void>;
}

/** The real house over a fresh, real database with the demo salon in it; its clock starts on a Saturday at 10:00 in Shanghai. */
export async function openTestHouse(
  engine: Engine,
  ports: Record<string, ChannelPort> = {},
  more: Pick<Parts, "assistant" | "readingBudget" | "invoices" | "refundStars"> = {},
): Promise<TestHouse> {
  const started = Date.now();
  const { store, remove } = await freshStore(engine);
  const salon = await seedTestSalon(store);
  const log = { info: () => {}, error: (words: string, facts = {}) => console.error(words, facts) };
  const afterglow = await assemble({
    store,
    texts: testTexts,
    log,
    publicUrl: "http://127.0.0.1:3000",
    sandbox: true,
    ports,
    pressPhoto: createPhotoPress(),
    ...more,
    machineNow: () => testNow.getTime() + Date.now() - started,
  });
  return {
    afterglow,
    store,
    salon,
    async advance(duration) {
      await afterglow.advanceTo(new Date(afterglow.house.now().getTime() + (parseDuration(duration) ?? 0)));
    },
    openChat: (options = {}) => openChat(afterglow, salon.branchId, options),
    close: async () => {
      await afterglow.turns.idle();
      await afterglow.secondReader.idle();
      await afterglow.busyCalendars.idle();
      await afterglow.refunds.idle();
      await afterglow.photoFetcher.idle();
      await afterglow.outbox.deliver();
      await remove();
    },
  };
}

async function openChat(
  afterglow: Afterglow,
  branchId: string,
  options: { locale?: string; name?: string },
): Promise<TestChat> {
  const { house } = afterglow;
  const chatId = house.newId();
  const customerId = house.newId();
  const key = `webchat:${chatId}`;
  const locale = options.locale ?? "zh-CN";
  const branch = await house.store.db.branch.findUniqueOrThrow({ where: { id: branchId } });
  await house.store.transact(async (tx) => {
    const createdAt = house.now();
    const name = options.name ?? "小林";
    await tx.customer.create({
      data: { id: customerId, businessId: branch.businessId, branchId, name, locale, createdAt },
    });
    await tx.chat.create({
      data: {
        id: chatId,
        key,
        kind: "customer",
        channel: "webchat",
        externalId: chatId,
        customerId,
        branchId,
        locale,
        createdAt,
      },
    });
  });
  return createChat(afterglow, { chatId, customerId, key });
}

function createChat(afterglow: Afterglow, ids: { chatId: string; customerId: string; key: string }): TestChat {
  const { house } = afterglow;
  let looked = 0;
  const read = async (after: number) => {
    const rows = await house.store.db.message.findMany({
      where: { chatId: ids.chatId, seq: { gt: after } },
      orderBy: { seq: "asc" },
    });
    return rows.map((row) => ({
      seq: row.seq,
      from: row.author,
      text: row.text,
      buttons: JSON.parse(row.buttons),
      attachment: row.attachment ? JSON.parse(row.attachment) : null,
    }));
  };
  const news = async () => {
    const found = await read(looked);
    looked = found.at(-1)?.seq ?? looked;
    return found.filter((message) => message.from !== "customer");
  };
  const send = async (content: Parameters<Afterglow["receive"]>[0]["content"]) => {
    await news();
    await afterglow.receive({
      id: `webchat:${ids.chatId}:${house.newId()}`,
      channel: "webchat",
      chatKey: ids.key,
      place: "customer",
      sender: { externalId: ids.chatId, name: "小林" },
      sentAt: house.now().toISOString(),
      content,
    });
    await afterglow.settle();
    return news();
  };
  return {
    ...ids,
    say: (text) => send({ kind: "text", text }),
    command: (name, argument = "") => send({ kind: "command", name, argument }),
    sendPhoto: () => send({ kind: "media", media: "photo" }),
    messages: () => read(0),
    news,
    async tap(label) {
      const matches = (text: string) => (typeof label === "string" ? text === label : label.test(text));
      const buttons = (await read(0))
        .reverse()
        .flatMap((message) => message.buttons.flat() as { label: string; action?: string }[]);
      const found = buttons.find((button) => matches(button.label) && button.action);
      if (!found?.action)
        throw new Error(
          `No button ${label}; there are: ${buttons
            .map((b) => b.label)
            .slice(0, 12)
            .join(" | ")}`,
        );
      return send({ kind: "action", action: found.action, label: found.label });
    },
  };
}
