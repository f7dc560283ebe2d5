import { type OpenAPIHono, z } from "@hono/zod-openapi";
import { type CaseDetail, caseDetail } from "../../actions/cases/case-detail.ts";
import { claimCase } from "../../actions/cases/claim-case.ts";
import { closeCase } from "../../actions/cases/close-case.ts";
import { listCases } from "../../actions/cases/list-cases.ts";
import { replyToCase } from "../../actions/cases/reply-to-case.ts";
import { type ActionContext, perform } from "../../actions/context.ts";
import { caseOutcomes, caseStatuses, isCaseOutcome } from "../../domain/cases/case.ts";
import { visibleBranch } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";
import type { WebDeps } from "../deps.ts";
import { type CaseRefusal, caseRefusal } from "./case-refusal.ts";
import { type Answered, answerAt, nothing, notThere } from "./endpoint.ts";
import { presentCase, presentCaseDetail } from "./present.ts";
import { caseDetailShape, caseShape } from "./shapes.ts";

const oneCase = z.object({ case: caseDetailShape });
const read = { method: "get" as const, permission: "case.read" as const, query: nothing, body: nothing };

/** Cases: the list, one with its conversation, and claim, answer, close. */
export function addCases(app: OpenAPIHono, deps: WebDeps): void {
  addList(app, deps);
  const one = { ...read, path: "/api/staff/cases/{id}", summary: "A case with its conversation.", answer: oneCase };
  answerAt(app, deps, one, async ({ staff, id }) => {
    const detail = await visibleCase(deps, staff, id);
    return detail ? { ok: true, value: { case: presentCaseDetail(staff, detail) } } : notThere;
  });
  addVerb(
    app,
    deps,
    "claim",
    "Takes a case: from now on she writes with a person. The first one gets it.",
    nothing,
    claimCase,
  );
  addVerb(
    app,
    deps,
    "reply",
    "Answers the customer in the salon's name. Claims a case that nobody has.",
    reply,
    replyToCase,
  );
  addVerb(app, deps, "close", "Ends a case: the assistant speaks again.", close, (context, { outcome, note, caseId }) =>
    closeCase(context, { caseId, ...endOf(outcome, note) }),
  );
}

const reply = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  /** Sends words that play a symptom down or name a medicine all the same. */
  anyway: z.boolean().optional(),
});
const close = z.strictObject({
  outcome: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .openapi({ examples: [...caseOutcomes] }),
  note: z.string().trim().max(1800).optional(),
});

/** An outcome of another program's own words ends the case as "other"; the words stay in the note. */
function endOf(outcome: string, note = "") {
  if (isCaseOutcome(outcome)) return { outcome, note };
  return { outcome: "other" as const, note: note === "" ? outcome : `${outcome}: ${note}` };
}

function addList(app: OpenAPIHono, deps: WebDeps): void {
  const endpoint = {
    ...read,
    path: "/api/staff/cases",
    summary: "Cases, the gravest first; without a status those that are not closed.",
    query: z.strictObject({ status: z.enum(caseStatuses).optional() }),
    answer: z.object({ cases: z.array(caseShape) }),
  };
  answerAt(app, deps, endpoint, async ({ staff, query }) => {
    const filter = { ...query, branchId: visibleBranch(staff) ?? undefined };
    const cases = await listCases(deps.house.store.db, filter);
    return { ok: true, value: { cases: cases.map((one) => presentCase(staff, one, one.customerName)) } };
  });
}

type Verb<Body> = (context: ActionContext, input: Body & { caseId: string }) => Promise<{ ok: true } | CaseRefusal>;

function addVerb<Body extends object>(
  app: OpenAPIHono,
  deps: WebDeps,
  verb: string,
  summary: string,
  body: z.ZodType<Body>,
  run: Verb<Body>,
): void {
  const endpoint = {
    method: "post" as const,
    path: `/api/staff/cases/{id}/${verb}`,
    summary,
    permission: "case.answer" as const,
    query: nothing,
    body,
    answer: oneCase,
    refusals: { 409: "Somebody else has the case, or it is closed." },
  };
  answerAt(app, deps, endpoint, async (asked): Promise<Answered<z.infer<typeof oneCase>>> => {
    const { staff, id } = asked;
    if (!(await visibleCase(deps, staff, id))) return notThere;
    const done = await perform(deps.house, staff, (context) => run(context, { ...asked.body, caseId: id }));
    if (!done.ok) return caseRefusal(done);
    const detail = await visibleCase(deps, staff, id);
    return detail ? { ok: true, value: { case: presentCaseDetail(staff, detail) } } : notThere;
  });
}

async function visibleCase(deps: WebDeps, staff: StaffMember, id: string): Promise<CaseDetail | null> {
  const detail = await caseDetail(deps.house.store.db, id, deps.house.now());
  const branch = visibleBranch(staff);
  return detail && (branch === null || branch === detail.file.branchId) ? detail : null;
}
