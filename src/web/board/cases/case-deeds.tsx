import { Hono } from "hono";
import { claimCase } from "../../../actions/cases/claim-case.ts";
import { closeCase } from "../../../actions/cases/close-case.ts";
import { releaseCase } from "../../../actions/cases/release-case.ts";
import { replyToCase } from "../../../actions/cases/reply-to-case.ts";
import { type ActionContext, type House, perform } from "../../../actions/context.ts";
import { isCaseOutcome } from "../../../domain/cases/case.ts";
import { isFalseAlarmReason } from "../../../domain/review/staff-label.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing } from "../refused.tsx";
import { type BoardContext, type BoardEnv, wantsPart } from "../view.ts";
import { casePage, openedCase } from "./case-answers.tsx";
import { type CaseRefusal, refusalSentence } from "./refusal-sentence.ts";
import { ReplyPlace, type ReplyProps } from "./reply.tsx";

interface Deed {
  action: (context: ActionContext) => Promise<{ ok: true } | ({ ok: false } & CaseRefusal)>;
  /** How the place below the conversation shows the refusal; the plain sentence when absent. */
  refused?: (sentence: string, why: CaseRefusal) => Partial<ReplyProps>;
}

/** Does one thing about a case and shows where it stands; a refusal comes back as a sentence with what was typed. */
async function act(house: House, c: BoardContext, id: string, deed: Deed) {
  const view = c.get("view");
  if (!(await openedCase(house, view, id))) return missing(c);
  const outcome = await perform(house, view.staff, deed.action);
  const after = await openedCase(house, view, id);
  if (!after) return missing(c);
  if (outcome.ok && !wantsPart(c)) return c.redirect(`/board/cases/${id}`, 303);
  const plain = (refused: string) => ({ refused });
  const reply = outcome.ok ? {} : (deed.refused ?? plain)(refusalSentence(view, outcome, after.line), outcome);
  if (!wantsPart(c)) return casePage(house, c, id, reply);
  c.header("HX-Trigger", "board-changed");
  return c.html(<ReplyPlace view={view} line={after.line} {...reply} />, outcome.ok ? 200 : 422);
}

/** Claim, take over, hand back, answer, close. */
export function caseDeedRoutes({ house }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  routes.post("/:id/claim", (c) => {
    const caseId = c.req.param("id");
    return act(house, c, caseId, { action: (context) => claimCase(context, { caseId }) });
  });
  routes.post("/:id/take-over", (c) => {
    const caseId = c.req.param("id");
    return act(house, c, caseId, { action: (context) => claimCase(context, { caseId, takeOver: true }) });
  });
  routes.post("/:id/release", (c) => {
    const caseId = c.req.param("id");
    return act(house, c, caseId, { action: (context) => releaseCase(context, { caseId }) });
  });
  routes.post("/:id/reply", async (c) => {
    const caseId = c.req.param("id");
    const form = await readForm(c);
    const text = form.text("text");
    return act(house, c, caseId, {
      action: (context) => replyToCase(context, { caseId, text, anyway: form.text("anyway") === "yes" }),
      refused: (refused, why) => ({ refused, typed: text, anyway: why.reason === "banned_words" }),
    });
  });
  routes.post("/:id/close", async (c) => {
    const caseId = c.req.param("id");
    const form = await readForm(c);
    const [outcome, note, falseAlarm] = [form.text("outcome"), form.text("note"), form.text("falseAlarm")];
    return act(house, c, caseId, {
      action: async (context) => {
        if (!isCaseOutcome(outcome)) return { ok: false, reason: "unknown_outcome" };
        if (outcome !== "false_alarm") return closeCase(context, { caseId, outcome, note });
        if (!isFalseAlarmReason(falseAlarm)) return { ok: false, reason: "false_alarm_why" };
        return closeCase(context, { caseId, outcome, note, falseAlarm });
      },
      refused: (refused) => ({ closing: { refused, outcome, note, falseAlarm } }),
    });
  });
  return routes;
}
