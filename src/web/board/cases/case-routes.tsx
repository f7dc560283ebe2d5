import { type Context, Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readCase, readCaseList } from "../../../actions/board/read-cases.ts";
import { claimCase } from "../../../actions/cases/claim-case.ts";
import { closeCase } from "../../../actions/cases/close-case.ts";
import { releaseCase } from "../../../actions/cases/release-case.ts";
import { replyToCase } from "../../../actions/cases/reply-to-case.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { isCaseOutcome } from "../../../domain/cases/case.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { OpenCount } from "../nav.tsx";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, branchIds, can, wantsPart } from "../view.ts";
import { CaseHead } from "./case-head.tsx";
import { CaseList, CasesPage } from "./case-page.tsx";
import { Conversation } from "./conversation.tsx";
import { type CaseRefusal, refusalSentence } from "./refusal-sentence.ts";
import { ReplyPlace, type ReplyProps } from "./reply.tsx";

type OneCase = Context<BoardEnv, "/:id/*">;
type Outcome = { ok: true } | ({ ok: false } & CaseRefusal);

/** Cases: reading them, and everything a person does about one. */
export function caseRoutes(deps: WebDeps): Hono<BoardEnv> {
  const { house } = deps;
  const routes = new Hono<BoardEnv>();
  routes.use("*", async (c, next) => (can(c.get("view"), "case.read") ? next() : refusedPage(c)));
  const open = (c: BoardContext, id: string) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readCase(context, id, branchIds(view)));
  };
  const list = (c: BoardContext, closed: boolean) => {
    const view = c.get("view");
    return look(house, view.staff, (context) => readCaseList(context, view.branch.id, closed));
  };

  routes.get("/", async (c) => {
    const view = c.get("view");
    const closed = c.req.query("status") === "closed";
    const lines = await list(c, closed);
    if (wantsPart(c))
      return c.html(<CaseList view={view} lines={lines} closed={closed} openId={c.req.query("open")} />);
    return c.html(<CasesPage view={view} lines={lines} closed={closed} />);
  });
  routes.get("/count", (c) => c.html(<OpenCount view={c.get("view")} />));
  routes.get("/:id", async (c) => page(c, c.req.param("id")));
  routes.get("/:id/head", (c) => part(c, (view, opened) => <CaseHead view={view} opened={opened} />));
  routes.get("/:id/log", (c) => part(c, (view, opened) => <Conversation view={view} opened={opened} />));
  routes.get("/:id/reply", (c) => part(c, (view, opened) => <ReplyPlace view={view} line={opened.line} />));

  async function page(c: BoardContext, id: string, reply?: Partial<ReplyProps>) {
    const opened = await open(c, id);
    if (!opened) return missing(c);
    const closed = opened.line.status === "closed";
    const props = { view: c.get("view"), lines: await list(c, closed), closed, opened, reply };
    return c.html(<CasesPage {...props} />, reply ? 422 : 200);
  }
  type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;
  type Show = (view: BoardEnv["Variables"]["view"], opened: Opened) => ReturnType<typeof CaseHead>;
  async function part(c: OneCase, show: Show) {
    const opened = await open(c, c.req.param("id"));
    return opened ? c.html(show(c.get("view"), opened)) : missing(c);
  }
  /** Does one thing about a case and shows where it stands; a refusal comes back as a sentence with what was typed. */
  async function act(c: OneCase, verb: Verb) {
    const view = c.get("view");
    const id = c.req.param("id");
    if (!(await open(c, id))) return missing(c);
    const outcome = await perform(house, view.staff, verb.action);
    const after = await open(c, id);
    if (!after) return missing(c);
    if (outcome.ok && !wantsPart(c)) return c.redirect(`/board/cases/${id}`, 303);
    const reply = outcome.ok ? {} : verb.refused(refusalSentence(view, outcome, after.line), outcome);
    if (!wantsPart(c)) return page(c, id, reply);
    c.header("HX-Trigger", "board-changed");
    return c.html(<ReplyPlace view={view} line={after.line} {...reply} />, outcome.ok ? 200 : 422);
  }
  const say = (refused: string): Partial<ReplyProps> => ({ refused });

  routes.post("/:id/claim", (c) =>
    act(c, { action: (context) => claimCase(context, { caseId: c.req.param("id") }), refused: say }),
  );
  routes.post("/:id/take-over", (c) =>
    act(c, { action: (context) => claimCase(context, { caseId: c.req.param("id"), takeOver: true }), refused: say }),
  );
  routes.post("/:id/release", (c) =>
    act(c, { action: (context) => releaseCase(context, { caseId: c.req.param("id") }), refused: say }),
  );
  routes.post("/:id/reply", async (c) => {
    const form = await readForm(c);
    const text = form.text("text");
    const input = { caseId: c.req.param("id"), text, anyway: form.text("anyway") === "yes" };
    return act(c, {
      action: (context) => replyToCase(context, input),
      refused: (refused, why) => ({ refused, typed: text, anyway: why.reason === "banned_words" }),
    });
  });
  routes.post("/:id/close", async (c) => {
    const form = await readForm(c);
    const outcome = form.text("outcome");
    const note = form.text("note");
    return act(c, {
      action: async (context) =>
        isCaseOutcome(outcome)
          ? closeCase(context, { caseId: c.req.param("id"), outcome, note })
          : { ok: false, reason: "unknown_outcome" },
      refused: (refused) => ({ closing: { refused, outcome, note } }),
    });
  });
  return routes;
}

interface Verb {
  action: (context: ActionContext) => Promise<Outcome>;
  /** How the place below the conversation shows the refusal. */
  refused: (sentence: string, why: CaseRefusal) => Partial<ReplyProps>;
}
