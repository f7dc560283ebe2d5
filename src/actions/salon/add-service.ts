import { problemsOfService, type SalonProblem, warningsOfServices } from "../../domain/salon/salon-problems.ts";
import { readBusinesses, serviceIdsByCode } from "../../storage/salon.ts";
import { insertService } from "../../storage/salon-insert.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { isAllowed } from "./allowed.ts";
import { type Invalid, readInput, serviceInput } from "./salon-input.ts";
import type { SetUpRefusal } from "./set-up-access.ts";

/** Adds a service to what the business offers. Refuses a code that exists and a treatment that the licence does not allow. */
export async function addService(
  context: ActionContext,
  input: unknown,
): Promise<{ ok: true; serviceId: string; warnings: SalonProblem[] } | SetUpRefusal | Invalid> {
  if (!isAllowed(context.actor, "salon.setup")) return { ok: false, reason: "not_allowed" };
  const parsed = readInput(serviceInput, input);
  if (!parsed.ok) return parsed;
  const service = parsed.value;
  const [business] = await readBusinesses(context.tx);
  if (!business) return { ok: false, reason: "not_found" };
  const codes = await serviceIdsByCode(context.tx, business.id);
  const problems = problemsOfService(service, business.licence);
  if (codes.has(service.code)) problems.push({ where: "code", reason: "duplicate_code", value: service.code });
  if (problems.length > 0) return { ok: false, reason: "invalid", problems };
  const place = { businessId: business.id, currency: business.currency, position: codes.size };
  const serviceId = await insertService(context.tx, place, service, context);
  await recordAudit(context, "salon.add_service", { kind: "service", id: serviceId }, { code: service.code });
  return { ok: true, serviceId, warnings: warningsOfServices([service], business.licence) };
}
