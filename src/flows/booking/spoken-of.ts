import { lastSaid } from "../../actions/message/last-said.ts";
import { recentWords } from "../../actions/message/log-inbound.ts";
import type { BookableService } from "../../domain/booking/service.ts";
import { goesOnFrom, pointsBack, understandService } from "../../domain/booking/service-words.ts";
import type { FlowContext } from "../flow.ts";
import type { BookingState } from "./booking-state.ts";
import type { Desk } from "./desk.ts";

/** "That one" means what was spoken of within this time. */
const REMEMBERED_MS = 30 * 60_000;
/** More than these were a list and no talk about one treatment. */
const FEW = 3;

/**
 * "Book me in for that": the service that was just spoken of in this chat, by her or in our newest answer; several are asked about. The state
 * unchanged when a service is chosen, or when nothing was spoken of.
 */
export async function withSpokenOf(
  context: FlowContext,
  desk: Desk,
  state: BookingState,
  text: string,
): Promise<BookingState> {
  if (state.serviceId !== null || state.among.length > 0 || text.trim() === "") return state;
  const services =
    pointsBack(text) || goesOnFrom(text) ? await inTalk(context, desk) : await offeredLast(context, desk);
  const [only] = services;
  if (!only || services.length > FEW) return state;
  if (services.length === 1) return { ...state, serviceId: only.id };
  return { ...state, among: services.map(({ id }) => id) };
}

/** Our newest answer offered to book them. */
async function offeredLast(context: FlowContext, desk: Desk): Promise<BookableService[]> {
  const [newest] = await lastSaid(context, context.chat.id);
  const ids = (newest?.buttons ?? []).map(({ action }) => /^go:booking:([^:]+)$/.exec(action)?.[1]);
  return desk.services.filter(({ id }) => ids.includes(id));
}

/** The services last spoken of in this chat, by her or in our newest answer. */
export async function inTalk(context: FlowContext, desk: Desk): Promise<BookableService[]> {
  const since = new Date(context.now.getTime() - REMEMBERED_MS);
  const words = (await recentWords(context, context.chat.id, since)).filter(({ kind }) => kind === "text").reverse();
  const mentions = words.map(({ text }) => understandService(text, desk.services).services);
  return mentions.find((services) => services.length > 0) ?? offeredLast(context, desk);
}
