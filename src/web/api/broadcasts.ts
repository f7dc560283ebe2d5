import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type ActionContext, perform } from "../../actions/context.ts";
import { broadcastProgress } from "../../actions/outreach/broadcast-progress.ts";
import { draftBroadcast } from "../../actions/outreach/draft-broadcast.ts";
import { previewBroadcast } from "../../actions/outreach/preview-broadcast.ts";
import { startBroadcast } from "../../actions/outreach/start-broadcast.ts";
import { locales } from "../../domain/message/locale.ts";
import { broadcastCategories } from "../../domain/outreach/message-categories.ts";
import { visibleBranch } from "../../domain/salon/permissions.ts";
import type { WebDeps } from "../deps.ts";
import { type Answered, type ApiRefusal, answerAt, nothing, notThere, refused } from "./endpoint.ts";
import { broadcastShape, sendingShape } from "./shapes.ts";

const day = z.string().max(10).openapi({ example: "2026-09-01" });
const words = z.string().trim().min(1).max(2000);

const newBroadcast = z.strictObject({
  text: z.strictObject({ "zh-CN": words, en: words, "zh-TW": words.optional() }),
  segment: z
    .strictObject({
      serviceCodes: z.array(z.string().max(60)).max(100).optional(),
      lastVisitFrom: day.optional(),
      lastVisitTo: day.optional(),
      locales: z.array(z.enum(locales)).max(locales.length).optional(),
      branchId: z.string().max(64).optional(),
    })
    .default({}),
  category: z
    .enum(broadcastCategories)
    .default("tips")
    .openapi({ description: "A skin tip or greeting, or an offer: only to those who agreed to that." }),
  dryRun: z.boolean().default(false),
});
type NewBroadcast = z.infer<typeof newBroadcast>;
type Sending = z.infer<typeof sendingShape>;

/** Broadcasts: who would get one, sending it, and how far it is. */
export function addBroadcasts(app: OpenAPIHono, deps: WebDeps): void {
  const sending = {
    method: "post" as const,
    path: "/api/staff/broadcasts",
    summary:
      "Sends a tip to those of the segment who agreed; with dryRun it only says who gets it and who not, and why.",
    permission: "broadcast.send" as const,
    query: nothing,
    body: newBroadcast,
    answer: sendingShape,
    refusals: { 409: "Nobody would get it.", 422: "There is no such service, branch or day, or the text is too long." },
  };
  answerAt(app, deps, sending, ({ staff, body }) => perform(deps.house, staff, (context) => send(context, body)));
  const progress = {
    method: "get" as const,
    path: "/api/staff/broadcasts/{id}",
    summary: "How far a broadcast is.",
    permission: "broadcast.send" as const,
    query: nothing,
    body: nothing,
    answer: z.object({ broadcast: broadcastShape }),
  };
  answerAt(app, deps, progress, async ({ staff, id }) => {
    const found = await broadcastProgress(deps.house.store.db, id);
    const branch = visibleBranch(staff);
    if (!found || (branch !== null && branch !== found.branchId)) return notThere;
    const { status, text, total, waiting, queued, sent, failed, unknown, skipped } = found;
    const counts = { total, waiting, queued, sent, failed, unknown, skipped };
    return { ok: true, value: { broadcast: { id, status, text, ...counts } } };
  });
}

async function send(
  context: ActionContext,
  { text, segment, category, dryRun }: NewBroadcast,
): Promise<Answered<Sending>> {
  const preview = await previewBroadcast(context, { segment, category });
  if (!preview.ok) return refusal(preview.reason);
  const skipped: Record<string, number> = {};
  for (const { reason } of preview.skipped) skipped[reason] = (skipped[reason] ?? 0) + 1;
  const readers = { gets: preview.gets, list: preview.list, skipped };
  if (dryRun) return { ok: true, value: { id: null, dryRun: true, ...readers } };
  if (preview.gets === 0) return refusal("nobody");
  const draft = await draftBroadcast(context, { text, segment, category });
  if (!draft.ok) return refusal(draft.reason);
  const started = await startBroadcast(context, { broadcastId: draft.id });
  return started.ok ? { ok: true, value: { id: draft.id, dryRun: false, ...readers } } : refusal(started.reason);
}

const sentences: Record<string, ApiRefusal> = {
  not_allowed: refused(403, "You may write to the customers of your own branch only."),
  not_found: notThere,
  nobody: refused(409, "Nobody would get it; nothing was sent. dryRun says why."),
  unknown_branch: refused(422, "There is no such branch."),
  unknown_service: refused(422, "There is no service with one of these codes."),
  bad_date: refused(422, "A day is written like 2026-09-01."),
  too_long: refused(422, "Each language takes at most 1000 characters."),
};

function refusal(reason: string): ApiRefusal {
  return sentences[reason] ?? refused(422, "This cannot be sent as it is.");
}
