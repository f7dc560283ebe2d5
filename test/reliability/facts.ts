import type { Store } from "../../src/storage/store.ts";
import type { BotApi } from "../support/bot-api/start.ts";

/** What a run left behind, without ids and instants: two runs in which the same happened have the same facts. */
export async function factsOf(store: Store) {
  const { db } = store;
  const appointments = await db.appointment.findMany({ include: { service: true, staff: true, customer: true } });
  const cases = await db.case.findMany({ orderBy: { number: "asc" } });
  const chats = await db.chat.findMany({ where: { channel: "telegram" }, orderBy: { key: "asc" } });
  const keyOf = new Map(chats.map((chat) => [chat.id, chat.key]));
  const log = await db.message.findMany({ where: { chatId: { in: [...keyOf.keys()] } } });
  const triage = await db.triageDecision.findMany();
  const consents = await db.consent.findMany({ where: { via: { not: "demo" } } });
  return {
    appointments: appointments
      .map(
        (row) =>
          `${row.customer.name} ${row.service.code} ${row.staff.name} ${row.startsAt.toISOString()} ${row.status}`,
      )
      .sort(),
    cases: cases.map((row) => [row.number, row.kind, row.severity, row.status, row.words]),
    chats: chats.map((row) => [row.key, row.locale, row.flow, row.flowSerial, row.heldByCaseId !== null]),
    log: log.map((row) => `${keyOf.get(row.chatId)} ${row.author} ${row.kind}: ${row.text}`).sort(),
    triage: triage.map((row) => [row.text, row.severity, row.intent].join(" · ")).sort(),
    consents: consents.map((row) => [row.purpose, row.withdrawnAt === null]).sort(),
    tasks: await db.staffTask.count(),
    due: (await db.dueItem.groupBy({ by: ["kind"], _count: true, orderBy: { kind: "asc" } })).map((row) => [
      row.kind,
      row._count,
    ]),
    events: await db.inboundEvent.groupBy({ by: ["status"], _count: true }),
  };
}

/** Every message that Telegram really showed, chat by chat, as a sorted list; an address is sealed anew each time. */
export function shownBy(bot: BotApi): string[] {
  const sent = bot.calls.all.filter((call) => call.done && /^send/.test(call.method));
  const shown = sent.map(({ payload }) => `${payload.chat_id}: ${payload.text ?? payload.caption}`);
  return shown.map((text) => text.replace(/\?t=ag1\.[\w.-]+/g, "?t=…")).sort();
}
