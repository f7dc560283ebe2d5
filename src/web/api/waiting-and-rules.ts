import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { look } from "../../actions/board/look.ts";
import { listWaiting } from "../../actions/booking/list-waiting.ts";
import { stopWaiting } from "../../actions/booking/stop-waiting.ts";
import { perform } from "../../actions/context.ts";
import { readRules, updateVisitRules, visitRulesInput } from "../../actions/salon/update-visit-rules.ts";
import type { WaitingShown } from "../../domain/booking/waiting.ts";
import type { WebDeps } from "../deps.ts";
import { answerAt, nothing, notThere, refused } from "./endpoint.ts";

const localText = z.object({ "zh-CN": z.string(), "zh-TW": z.string(), en: z.string() });
const waiting = z.object({
  id: z.string(),
  customer: z.object({ id: z.string(), name: z.string() }),
  tier: z.number().int(),
  service: localText,
  /** null: anyone. */
  beautician: z.string().nullable(),
  /** Days of the branch, both included; hours null where any will do. */
  dateFrom: z.string(),
  dateTo: z.string(),
  timeFrom: z.string().nullable(),
  timeTo: z.string().nullable(),
  since: z.iso.datetime(),
  /** A time that is kept for her just now. */
  offer: z.object({ startsAt: z.iso.datetime(), until: z.iso.datetime() }).nullable(),
});
const rulesShape = z.object({ rules: visitRulesInput.required() });

/** The waiting list, and the rules around an appointment, of the branch of the one who asks. */
export function addWaitingAndRules(app: OpenAPIHono, deps: WebDeps): void {
  addWaiting(app, deps);
  addRules(app, deps);
}

function addWaiting(app: OpenAPIHono, deps: WebDeps): void {
  const list = {
    ...{ method: "get" as const, path: "/api/staff/waitlist", permission: "appointment.read" as const },
    ...{ query: nothing, body: nothing, answer: z.object({ waiting: z.array(waiting) }) },
    summary: "Who waits in the branch for a time that is taken, in the order in which they are asked.",
  };
  answerAt(app, deps, list, async ({ staff }) => {
    const found = await listWaiting(deps.house.store.db, { branchId: staff.branchId });
    return { ok: true, value: { waiting: found.map(present) } };
  });
  const removal = {
    ...{ method: "post" as const, path: "/api/staff/waitlist/{id}/remove", permission: "appointment.book" as const },
    ...{ query: nothing, body: nothing, answer: z.object({ removed: z.literal(true) }) },
    summary: "Takes somebody off the list; she is told.",
  };
  answerAt(app, deps, removal, async ({ staff, id }) => {
    const done = await perform(deps.house, staff, (context) => stopWaiting(context, { entryId: id }));
    return done.ok ? { ok: true, value: { removed: true as const } } : notThere;
  });
}

function addRules(app: OpenAPIHono, deps: WebDeps): void {
  const common = { path: "/api/staff/rules", permission: "salon.setup" as const, query: nothing, answer: rulesShape };
  const summary = "Notice, reminders, grace, missed visits, deposits, and how near and far ahead customers book.";
  answerAt(app, deps, { ...common, method: "get", body: nothing, summary }, async ({ staff }) => {
    const rules = await look(deps.house, staff, (context) => readRules(context, staff.branchId));
    return rules ? { ok: true, value: { rules: { ...rules, reminders: [...rules.reminders] } } } : notThere;
  });
  const change = { ...common, method: "post" as const, body: visitRulesInput, refusals: { 422: "A number is wrong." } };
  answerAt(app, deps, { ...change, summary: `Sets them. ${summary}` }, async ({ staff, body }) => {
    const { branchId } = staff;
    const done = await perform(deps.house, staff, (context) => updateVisitRules(context, { branchId, rules: body }));
    if (!done.ok) return done.reason === "invalid" ? refused(422, "A number of the rules is wrong.") : notThere;
    const rules = await look(deps.house, staff, (context) => readRules(context, branchId));
    return rules ? { ok: true, value: { rules: { ...rules, reminders: [...rules.reminders] } } } : notThere;
  });
}

function present(one: WaitingShown): z.infer<typeof waiting> {
  const { id, customerId, customerName, tier, service, beautician, dateFrom, dateTo, timeFrom, timeTo, offer } = one;
  return {
    ...{ id, tier, service, beautician, dateFrom, dateTo, timeFrom, timeTo },
    customer: { id: customerId, name: customerName },
    since: one.createdAt.toISOString(),
    offer: offer && { startsAt: offer.startsAt.toISOString(), until: offer.until.toISOString() },
  };
}
