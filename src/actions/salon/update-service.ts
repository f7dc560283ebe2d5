import type { SalonProblem } from "../../domain/salon/salon-problems.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import { type Invalid, readInput, serviceChange } from "./salon-input.ts";
import type { SetUpRefusal } from "./set-up-access.ts";

/**
 * Changes what is named of a service: names, duration, buffer, interval, price, room, or that it is (not) offered. What is
 * booked already keeps its time and price. Code and treatment stay: another treatment is another service.
 */
export async function updateService(
  context: ActionContext,
  input: { serviceId: string; change: unknown },
): Promise<{ ok: true } | SetUpRefusal | Invalid> {
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  const parsed = readInput(serviceChange, input.change);
  if (!parsed.ok) return parsed;
  const known = await context.tx.service.findUnique({ where: { id: input.serviceId } });
  if (!known) return { ok: false, reason: "not_found" };
  const { name, ...columns } = parsed.value;
  const { depositMinor = known.depositMinor, priceMinor = known.priceMinor } = columns;
  if (depositMinor > priceMinor) return { ok: false, reason: "invalid", problems: [overPrice()] };
  const names = name ? { nameZhCn: name["zh-CN"], nameZhTw: name["zh-TW"], nameEn: name.en } : {};
  await context.tx.service.update({ where: { id: known.id }, data: { ...columns, ...names } });
  await recordAudit(context, "salon.update_service", { kind: "service", id: known.id }, parsed.value);
  return { ok: true };
}

/** A deposit is a part of the price. */
function overPrice(): SalonProblem {
  return { where: "depositMinor", reason: "deposit_over_price", value: "" };
}
