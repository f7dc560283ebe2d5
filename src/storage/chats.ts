import { type BookingRules, newBranchBooking, rulesOfTier } from "../domain/booking/rules.ts";
import { isLocale, type Locale } from "../domain/message/locale.ts";
import { keptTimesIn } from "./kept-times.ts";
import { BrokenSeal } from "./seal.ts";
import { openText, sealText } from "./sealed-client.ts";
import type { Tx } from "./store.ts";

/** A chat with its saved conversation. */
export interface ChatState {
  id: string;
  key: string;
  kind: "customer" | "staff_group" | "staff_private";
  channel: "telegram" | "webchat";
  externalId: string;
  customerId: string | null;
  branchId: string;
  locale: Locale;
  flow: string | null;
  flowVersion: number;
  flowState: unknown;
  flowSerial: number;
  heldByCaseId: string | null;
  unreachable: boolean;
}

interface ChatRow {
  id: string;
  key: string;
  kind: string;
  channel: string;
  externalId: string;
  customerId: string | null;
  branchId: string;
  locale: string;
  flow: string | null;
  flowVersion: number | bigint;
  flowState: string | null;
  flowSerial: number | bigint;
  heldByCaseId: string | null;
  unreachableAt: Date | string | null;
}

/** Takes the chat for this transaction: on PostgreSQL the row stays locked until its end, on SQLite the whole file is ours. */
export async function lockChat(tx: Tx, key: string, now: Date): Promise<ChatState | null> {
  const rows = await tx.$queryRaw<ChatRow[]>`
    UPDATE "Chat" SET "lastInboundAt" = ${now} WHERE "key" = ${key}
    RETURNING "id","key","kind","channel","externalId","customerId","branchId","locale","flow","flowVersion","flowState",
              "flowSerial","heldByCaseId","unreachableAt"`;
  return rows[0] ? readChat(tx, rows[0]) : null;
}

function readChat(tx: Tx, row: ChatRow): ChatState {
  const state = openState(tx, row);
  return {
    id: row.id,
    key: row.key,
    kind: row.kind as ChatState["kind"],
    channel: row.channel as ChatState["channel"],
    externalId: row.externalId,
    customerId: row.customerId,
    branchId: row.branchId,
    locale: isLocale(row.locale) ? row.locale : "zh-CN",
    flow: state === undefined ? null : row.flow,
    flowVersion: Number(row.flowVersion),
    flowState: state ?? null,
    flowSerial: Number(row.flowSerial),
    heldByCaseId: row.heldByCaseId,
    unreachable: row.unreachableAt !== null,
  };
}

/** Undefined when it cannot be opened: the conversation then begins anew. */
function openState(tx: Tx, { id, flowState }: ChatRow): unknown {
  if (flowState === null) return null;
  try {
    return JSON.parse(openText(tx, "Chat", "flowState", id, flowState));
  } catch (error) {
    if (error instanceof BrokenSeal) return undefined;
    throw error;
  }
}

/** The saved conversation of a chat: which flow, its state, and the serial its buttons carry. */
export interface SavedFlow {
  flow: string | null;
  flowVersion: number;
  flowState: unknown;
  flowSerial: number;
}

/** Saves where the conversation stands. */
export async function saveFlow(tx: Tx, chatId: string, saved: SavedFlow): Promise<void> {
  const state =
    saved.flowState === null ? null : sealText(tx, "Chat", "flowState", chatId, JSON.stringify(saved.flowState));
  await tx.$executeRaw`
    UPDATE "Chat" SET "flow" = ${saved.flow}, "flowVersion" = ${saved.flowVersion}, "flowState" = ${state},
                      "flowSerial" = ${saved.flowSerial} WHERE "id" = ${chatId}`;
}

/** The customer of a chat and the branch that looks after her. */
export interface ChatPeople {
  customer: {
    id: string;
    name: string;
    locale: Locale;
    phone: string | null;
    unreachableAt: Date | null;
    /** Those whose messages come to her chats: a child, a mother. */
    wardIds: readonly string[];
  };
  branch: {
    id: string;
    businessId: string;
    name: string;
    zone: string;
    place: string;
    licence: "salon" | "clinic";
    quietFrom: string;
    quietTo: string;
    /** What she may book by herself, by her tier. */
    rules: BookingRules;
  };
}

interface PeopleRow {
  customerId: string;
  customerName: string;
  locale: string;
  phone: string | null;
  unreachableAt: Date | string | null;
  wardIds: string | null;
  branchId: string;
  businessId: string;
  branchName: string;
  zone: string;
  place: string;
  licence: string;
  quietFrom: string;
  quietTo: string;
  tier: number | bigint;
  leadMinutes: number | bigint;
  horizonDays: number | bigint;
  tierDays: number | bigint;
  holdMinutes: number | bigint;
  keptTimes: string;
}

/** Reads the customer, who is in her care, her branch and the licence in one query. */
export async function readChatPeople(tx: Tx, customerId: string, branchId: string): Promise<ChatPeople | null> {
  const rows = await tx.$queryRaw<PeopleRow[]>`
    SELECT c."id" AS "customerId", c."name" AS "customerName", c."locale", c."phone", c."unreachableAt",
           (SELECT GROUP_CONCAT(w."id") FROM "Customer" w WHERE w."guardianId" = c."id") AS "wardIds",
           b."id" AS "branchId", b."businessId", b."name" AS "branchName", b."zone", b."place", s."licence",
           b."quietFrom", b."quietTo", c."tier", b."leadMinutes", b."horizonDays", b."tierDays", b."holdMinutes", b."keptTimes"
    FROM "Customer" c JOIN "Branch" b ON b."id" = ${branchId} JOIN "Business" s ON s."id" = b."businessId"
    WHERE c."id" = ${customerId}`;
  const row = rows[0];
  if (!row) return null;
  return {
    customer: {
      id: row.customerId,
      name: row.customerName,
      locale: isLocale(row.locale) ? row.locale : "zh-CN",
      phone: row.phone,
      unreachableAt: row.unreachableAt === null ? null : new Date(row.unreachableAt),
      wardIds: row.wardIds ? row.wardIds.split(",") : [],
    },
    branch: {
      id: row.branchId,
      businessId: row.businessId,
      name: row.branchName,
      zone: row.zone,
      place: row.place,
      licence: row.licence === "clinic" ? "clinic" : "salon",
      quietFrom: row.quietFrom,
      quietTo: row.quietTo,
      rules: rulesIn(row),
    },
  };
}

function rulesIn(row: PeopleRow): BookingRules {
  const { leadMinutes, horizonDays, tierDays, holdMinutes, keptTimes, tier } = row;
  const numbers = { leadMinutes, horizonDays, tierDays, holdMinutes };
  const asked = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)]));
  return rulesOfTier({ ...newBranchBooking, ...asked, kept: keptTimesIn(keptTimes) }, Number(tier));
}
