import { type House, systemActor } from "../actions/context.ts";
import { abandonedMessages, type Lease, leaseMessages, SAFE_LEASE_MS } from "../actions/message/lease-messages.ts";
import { settleMessage } from "../actions/message/settle-message.ts";
import type { ChannelPort, DeliveryOutcome } from "../domain/message/delivery.ts";

export interface Outbox {
  /** Something may be due; returns at once. */
  kick(): void;
  /** Delivers what is due now and resolves when nothing more is due or under way. */
  deliver(): Promise<void>;
  /** Takes up messages whose process died while it delivered them. */
  recover(): Promise<void>;
}

const BATCH = 40;
const CHATS_SIDE_BY_SIDE = 60;
/** In a rush, the pause between two looks and between two writes: a durable commit costs about as much. */
const GATHER_MS = 4;

/** Delivers the outbox through the messengers: a chat's messages one after the other, chats side by side. */
export function createOutbox(house: House, ports: Record<string, ChannelPort>, owner: string): Outbox {
  const settler = createSettler(house);
  const attempt = createAttempt(house, ports);
  const underWay = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let askedAgain = false;
  /** A look while chats were busy may have passed over their next messages. */
  let passedOver = false;

  const look = async () => {
    do {
      askedAgain = false;
      while (underWay.size < CHATS_SIDE_BY_SIDE) {
        passedOver ||= underWay.size > 0;
        const leases = await leaseMessages(house, owner, BATCH);
        for (const ofChat of byChat(leases)) start(ofChat);
        if (leases.length < BATCH) break;
      }
      if (askedAgain) await pause(GATHER_MS);
    } while (askedAgain);
  };
  const kick = () => {
    askedAgain = true;
    looking ??= look()
      .catch((error) =>
        house.log.error("The outbox could not be read; the next tick tries again.", { why: String(error) }),
      )
      .finally(() => {
        looking = null;
      });
  };
  const start = (ofChat: Lease[]) => {
    const work: Promise<void> = deliverChat(ofChat, attempt, settler)
      .catch((error) => house.log.error("An outcome could not be written down.", { why: String(error) }))
      .finally(() => {
        underWay.delete(work);
        if (!passedOver && underWay.size < CHATS_SIDE_BY_SIDE - 1) return;
        passedOver = false;
        kick();
      });
    underWay.add(work);
  };

  return {
    kick,
    async deliver() {
      kick();
      while (looking || underWay.size > 0) await Promise.all([looking, ...underWay]);
    },
    async recover() {
      const lost: DeliveryOutcome = {
        kind: "unknown",
        why: "The process ended meanwhile.",
        rendered: { text: "", buttons: [] },
      };
      const abandoned = await abandonedMessages(house);
      await Promise.all(abandoned.map((message) => settler(message, lost)));
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

type Attempt = (lease: Lease) => Promise<DeliveryOutcome>;

function createAttempt(house: House, ports: Record<string, ChannelPort>): Attempt {
  /** A messenger that asked for patience is left alone until then. */
  const quietUntil = new Map<string, number>();
  return async (lease) => {
    if (!lease.delivery || !lease.channel) return { kind: "refused", why: "The chat is gone." };
    if (lease.unreachable) return { kind: "refused", why: "The customer blocked the assistant." };
    const port = ports[lease.channel];
    if (!port) return { kind: "wait", seconds: 30 };
    const quietSeconds = ((quietUntil.get(lease.channel) ?? 0) - house.now().getTime()) / 1000;
    if (quietSeconds > 0) return { kind: "wait", seconds: Math.ceil(quietSeconds) };
    const outcome = await port
      .send(lease.delivery)
      .catch((error): DeliveryOutcome => ({ kind: "retry", why: String(error) }));
    if (outcome.kind === "wait") quietUntil.set(lease.channel, house.now().getTime() + outcome.seconds * 1000);
    return outcome;
  };
}

async function deliverChat(leases: Lease[], attempt: Attempt, settle: Settler): Promise<void> {
  const began = performance.now();
  let stopped = false;
  const written: Promise<void>[] = [];
  for (const lease of leases) {
    // A slow messenger must not outlast the leases of what is still to be sent.
    stopped ||= performance.now() - began > SAFE_LEASE_MS;
    // What follows a message that must be tried again waits behind it, so that a chat keeps its order.
    const outcome: DeliveryOutcome = stopped ? { kind: "wait", seconds: 0 } : await attempt(lease);
    written.push(settle(lease.message, outcome));
    if (!["sent", "refused"].includes(outcome.kind)) stopped = true;
  }
  await Promise.all(written);
}

function byChat(leases: Lease[]): Lease[][] {
  return [...Map.groupBy(leases, (lease) => lease.message.chatId).values()];
}

/** Resolves once the outcome is written. */
type Settler = (message: Lease["message"], outcome: DeliveryOutcome) => Promise<void>;

/** Writes outcomes as they come in, as many as are there in one transaction: a slow send holds up nobody else's. */
function createSettler(house: House): Settler {
  let ready: { message: Lease["message"]; outcome: DeliveryOutcome }[] = [];
  let writing: Promise<void> = Promise.resolve();

  let lastWrite = 0;
  const write = async () => {
    if (ready.length > 0 && performance.now() - lastWrite < GATHER_MS) await pause(GATHER_MS);
    // In one order everywhere, so that two processes that write about the same chats never wait for each other.
    const now = ready.sort((one, other) => (one.message.chatId < other.message.chatId ? -1 : 1));
    ready = [];
    if (now.length === 0) return;
    await house.store.transact(async (tx) => {
      const context = { tx, now: house.now(), newId: house.newId, actor: systemActor };
      for (const { message, outcome } of now) await settleMessage(context, message, outcome);
    });
    lastWrite = performance.now();
    for (const { message, outcome } of now) if (outcome.kind === "sent") house.wake(`chat:${message.chatId}`);
    house.wake("board");
  };
  return (message, outcome) => {
    ready.push({ message, outcome });
    const mine = writing.catch(() => {}).then(write);
    writing = mine;
    return mine;
  };
}
