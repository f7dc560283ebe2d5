import { writeServiceDevices } from "../../storage/service-devices.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { branchToSetUp, type SetUpRefusal } from "./set-up-access.ts";

/** Says which rooms and devices of a branch can give a service: one of them is needed beside the room; none named, none needed. Foreign ids are left out. */
export async function setServiceDevices(
  context: ActionContext,
  input: { serviceId: string; branchId: string; roomIds: readonly string[] },
): Promise<{ ok: true } | SetUpRefusal> {
  const found = await branchToSetUp(context, input.branchId);
  if (!found.ok) return found;
  const service = await context.tx.service.findUnique({ where: { id: input.serviceId } });
  if (!service) return { ok: false, reason: "not_found" };
  const roomIds = await writeServiceDevices(context.tx, input);
  await recordAudit(context, "salon.set_service_devices", { kind: "service", id: service.id }, { roomIds });
  return { ok: true };
}
