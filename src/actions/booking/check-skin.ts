import { type Refusal, refuse } from "../../domain/booking/refusal.ts";
import { may } from "../../domain/salon/permissions.ts";
import { localDate } from "../../domain/time/zone.ts";
import { lockCustomer } from "../../storage/skin-facts.ts";
import type { ActionContext, Actor } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { maySheHave, type SkinService, type ToldSkin } from "./may-she-have.ts";

export interface SkinCheckInput {
  branch: { businessId: string; zone: string };
  services: readonly SkinService[];
  customerId: string;
  startsAt: Date;
  told?: ToldSkin;
  exceptAppointmentIds?: readonly string[];
  /** Staff only: why the rules of the skin are set aside this once. */
  override?: string;
}

/**
 * The rules of the skin in the transaction that books: bookings of one customer follow one another, so that two at once cannot both
 * overlook the other. Staff who may, and who say why, go past a refusal; `overridden` are then the rules that spoke against it.
 */
export async function checkSkin(
  context: ActionContext,
  input: SkinCheckInput,
): Promise<{ ok: true; overridden: string[] } | Refusal> {
  await lockCustomer(context.tx, input.customerId);
  const { branch, services, customerId, told, exceptAppointmentIds, override } = input;
  const question = { branch, services, customerId, told, exceptAppointmentIds, now: context.now };
  const answer = await maySheHave(context.tx, question);
  const date = localDate(input.startsAt, branch.zone);
  const refusal = answer.refusalOn(date);
  if (!refusal) return { ok: true, overridden: [] };
  if (override === undefined) return refusal;
  if (!mayOverride(context.actor, refusal)) return refuse("override_not_allowed");
  if (override.trim() === "") return refuse("override_needs_reason");
  return { ok: true, overridden: answer.codesOn(date) };
}

/** Whether somebody may set this refusal aside: whoever treats, and what her answers rule out only a manager or the owner. */
export function mayOverride(actor: Actor, refusal: Pick<Refusal, "reason">): boolean {
  if (actor.kind !== "staff") return false;
  return may(actor.role, refusal.reason === "contraindicated" ? "skin.override_stop" : "skin.override");
}

/** Keeps who set which rules aside for a visit, and why. */
export async function recordOverride(
  context: ActionContext,
  { parts }: { parts: readonly { id: string }[] },
  rules: readonly string[],
  why: string | undefined,
): Promise<void> {
  if (rules.length === 0 || why === undefined) return;
  const reason = why.trim().slice(0, LONGEST_REASON);
  for (const { id } of parts) {
    await context.tx.appointment.update({ where: { id }, data: { skinOverride: reason } });
    await recordAudit(context, "appointment.override", { kind: "appointment", id }, { reason, rules });
  }
}

const LONGEST_REASON = 300;
