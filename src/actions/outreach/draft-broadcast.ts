import type { LocalText } from "../../domain/message/locale.ts";
import type { BroadcastCategory } from "../../domain/outreach/message-categories.ts";
import type { Segment } from "../../domain/outreach/segment.ts";
import { isDate } from "../../domain/time/zone.ts";
import { insertBroadcast } from "../../storage/outreach.ts";
import { readBranches, readServiceCodes } from "../../storage/outreach-readers.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";
import { senderOf } from "./who-may-send.ts";

/** The owner's words; Traditional Chinese falls back to Simplified. */
export type BroadcastText = Pick<LocalText, "zh-CN" | "en"> & Partial<Pick<LocalText, "zh-TW">>;

export type SegmentRefusal = { ok: false; reason: "not_allowed" | "unknown_branch" | "unknown_service" | "bad_date" };
export type DraftResult = { ok: true; id: string } | SegmentRefusal | { ok: false; reason: "empty_text" | "too_long" };

const LONGEST_TEXT = 1000;

/** Writes a tip, or an offer, down for a segment of customers; nothing is sent yet. Each language at most 1000 characters. A manager writes to her own branch only. */
export async function draftBroadcast(
  context: ActionContext,
  input: { text: BroadcastText; segment: Segment; category?: BroadcastCategory },
): Promise<DraftResult> {
  const checked = await checkSegment(context, input.segment);
  if (!checked.ok) return checked;
  const zhCn = input.text["zh-CN"].trim();
  const text = { "zh-CN": zhCn, "zh-TW": input.text["zh-TW"]?.trim() || zhCn, en: input.text.en.trim() };
  if (Object.values(text).some((words) => words === "")) return { ok: false, reason: "empty_text" };
  if (Object.values(text).some((words) => [...words].length > LONGEST_TEXT)) return { ok: false, reason: "too_long" };
  const { segment, sender } = checked;
  const id = context.newId();
  const branchId = segment.branchId ?? null;
  const { businessId } = sender;
  const createdAt = context.now;
  const category = input.category ?? "tips";
  const draft = { id, businessId, branchId, category, text, segment, createdAt, createdBy: sender.id };
  await insertBroadcast(context.tx, draft);
  await recordAudit(context, "broadcast.draft", { kind: "broadcast", id }, { segment, category });
  return { ok: true, id };
}

/** A segment that the one who acts may write to, narrowed to her branch when she has only one. */
export async function checkSegment(context: ActionContext, wanted: Segment) {
  const sender = await senderOf(context);
  if (!sender) return { ok: false as const, reason: "not_allowed" as const };
  const branchId = wanted.branchId || sender.branchId || undefined;
  if (sender.branchId && branchId !== sender.branchId) return { ok: false as const, reason: "not_allowed" as const };
  const branches = await readBranches(context.tx, sender.businessId);
  if (branchId && !branches.some((branch) => branch.id === branchId)) {
    return { ok: false as const, reason: "unknown_branch" as const };
  }
  const codes = await readServiceCodes(context.tx, sender.businessId);
  if (wanted.serviceCodes?.some((code) => !codes.has(code))) {
    return { ok: false as const, reason: "unknown_service" as const };
  }
  const days = [wanted.lastVisitFrom, wanted.lastVisitTo].filter((day) => day !== undefined);
  if (days.some((day) => !isDate(day))) return { ok: false as const, reason: "bad_date" as const };
  return { ok: true as const, sender, branches, segment: { ...wanted, branchId } };
}
