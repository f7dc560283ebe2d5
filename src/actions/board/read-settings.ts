import { visibleBranch } from "../../domain/salon/permissions.ts";
import { type AuditLine, auditBefore, peopleOf } from "../../storage/board-audit.ts";
import {
  type BranchFile,
  branchFileOf,
  type ServiceFile,
  type StaffFile,
  servicesOf,
  staffOf,
} from "../../storage/board-salon.ts";
import { readServiceDevices } from "../../storage/service-devices.ts";
import type { ActionContext } from "../context.ts";

export type { AuditLine } from "../../storage/board-audit.ts";
export type { BranchFile, ServiceFile, StaffFile } from "../../storage/board-salon.ts";

export interface SettingsFile {
  branch: BranchFile;
  staff: StaffFile[];
  services: ServiceFile[];
}

/** Everything the settings show of a branch and its business; null when the branch is gone. Who may look is the caller's question. */
export async function readSettings(
  context: ActionContext,
  branch: { id: string; businessId: string },
): Promise<SettingsFile | null> {
  const file = await branchFileOf(context.tx, branch.id, context.now);
  if (!file) return null;
  const services = await servicesOf(context.tx, branch.businessId);
  return { branch: file, staff: await staffOf(context.tx, branch.id, context.now), services };
}

/** Which rooms and devices of a branch can give a service. */
export function devicesOf(context: ActionContext, serviceId: string, branchId: string): Promise<string[]> {
  return readServiceDevices(context.tx, serviceId, branchId);
}

const LINES_AT_ONCE = 50;

/** What was done, newest first, before an entry's number; a manager sees what people of her branch did; with `aboutId` what was done to one customer, looking at her health facts too; with `onlyLooks` only who looked. */
export async function readAudit(
  context: ActionContext,
  before: number | null,
  of: { aboutId?: string | null; onlyLooks?: boolean } = {},
): Promise<AuditLineOf[]> {
  const { actor, tx } = context;
  if (actor.kind !== "staff") return [];
  const lines = await auditBefore(tx, visibleBranch(actor), before, LINES_AT_ONCE, of);
  const people = await peopleOf(tx, lines);
  return lines.map((line) => ({ ...line, about: people.get(line.subjectId) ?? null }));
}

/** A line with the name of the customer it is about. */
export type AuditLineOf = AuditLine & { about: string | null };
