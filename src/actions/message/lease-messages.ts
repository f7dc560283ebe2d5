import type { Delivery } from "../../domain/message/delivery.ts";
import { isLocale } from "../../domain/message/locale.ts";
import { addressesOf, expiredLeases, type LeasedMessage, leaseOutbox } from "../../storage/outbox.ts";
import type { House } from "../context.ts";

/** A leased message and where it goes; no address when its chat is gone or cannot be reached. */
export interface Lease {
  message: LeasedMessage;
  channel: string | null;
  delivery: Delivery | null;
  unreachable: boolean;
}

/** Longer than any attempt may take. */
const LEASE_SECONDS = 25;
/** An attempt that begins later than this after the lease might outlast it. */
export const SAFE_LEASE_MS = 10_000;

/** Takes what is due for this process to deliver. */
export async function leaseMessages(house: House, owner: string, limit: number): Promise<Lease[]> {
  const now = house.now();
  const until = new Date(now.getTime() + LEASE_SECONDS * 1000);
  const leased = await leaseOutbox(house.store.db, now, until, owner, limit);
  if (leased.length === 0) return [];
  const addresses = await addressesOf(house.store.db, [...new Set(leased.map((message) => message.chatId))]);
  return leased.map((message) => {
    const chat = addresses.get(message.chatId);
    if (!chat) return { message, channel: null, delivery: null, unreachable: true };
    const locale = isLocale(chat.locale) ? chat.locale : "zh-CN";
    return {
      message,
      channel: chat.channel,
      unreachable: chat.unreachableAt !== null && chat.kind === "customer",
      delivery: {
        outboxId: message.id,
        chatId: chat.id,
        externalId: chat.externalId,
        locale,
        outgoing: message.outgoing,
      },
    };
  });
}

/** Messages whose process died while it delivered them. */
export async function abandonedMessages(house: House): Promise<LeasedMessage[]> {
  return expiredLeases(house.store.db, house.now());
}
