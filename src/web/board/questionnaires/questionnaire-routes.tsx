import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { readSettings } from "../../../actions/board/read-settings.ts";
import { perform } from "../../../actions/context.ts";
import { changeQuestionnaire } from "../../../actions/intake/change-questionnaire.ts";
import { discardQuestionnaire, publishQuestionnaire } from "../../../actions/intake/publish-questionnaire.ts";
import { editedQuestionnaire, listQuestionnaires } from "../../../actions/intake/read-questionnaire.ts";
import { isLocale } from "../../../domain/message/locale.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import { EditorPage } from "./editor-page.tsx";
import { typedQuestion } from "./question-form.ts";
import { QuestionPage } from "./question-page.tsx";
import { QuestionnaireList } from "./questionnaire-list.tsx";

const LIST = "/board/settings/questionnaires";

/** The questionnaires of the business: owners and managers read and change them. */
export function questionnaireRoutes({ house, texts }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const at = (c: BoardContext) => {
    const treatment = c.req.param("treatment") ?? "";
    return { businessId: c.get("view").branch.businessId, treatment };
  };
  const found = (c: BoardContext) => look(house, c.get("view").staff, (context) => editedQuestionnaire(context, at(c)));
  const editor = async (c: BoardContext, refused?: string) => {
    const view = c.get("view");
    const edited = await found(c);
    if (!edited) return c.notFound();
    const wanted = c.req.query("in") ?? "";
    const locale = isLocale(wanted) ? wanted : view.locale;
    const preview = { said: c.req.query("say") ?? "", locale, sayIn: (key: string) => texts.say(locale, key) };
    const props = { view, treatment: at(c).treatment, edited, preview, refused };
    return c.html(<EditorPage {...props} />, refused ? 422 : 200);
  };
  routes.get("/", async (c) => {
    const view = c.get("view");
    const services = (await look(house, view.staff, (context) => readSettings(context, view.branch)))?.services ?? [];
    const treatments = [...new Set(services.filter(({ active }) => active).map(({ treatment }) => treatment))];
    const { businessId } = view.branch;
    const lines = await look(house, view.staff, (context) => listQuestionnaires(context, businessId, treatments));
    return c.html(<QuestionnaireList view={view} lines={lines ?? []} />);
  });
  routes.get("/:treatment", (c) => editor(c));
  routes.get("/:treatment/question", async (c) => {
    const edited = await found(c);
    if (!edited) return c.notFound();
    const question = edited.questions.find(({ code }) => code === c.req.query("code"));
    const props = { view: c.get("view"), treatment: at(c).treatment, questions: edited.questions, question };
    return c.html(<QuestionPage {...props} />);
  });
  routes.post("/:treatment/question", async (c) => {
    const view = c.get("view");
    const edited = await found(c);
    if (!edited) return c.notFound();
    const question = typedQuestion(await readForm(c));
    const change = { verb: "put", question };
    const result = await perform(house, view.staff, (context) => changeQuestionnaire(context, { ...at(c), change }));
    if (result.ok) return c.redirect(`${LIST}/${at(c).treatment}?saved=yes`, 303);
    if (result.reason === "not_allowed") return refusedPage(c);
    const shown = { view, treatment: at(c).treatment, questions: edited.questions, typed: question };
    return c.html(<QuestionPage {...shown} refused={view.say(`board-form-wrong-${result.reason}`)} />, 422);
  });
  routes.post("/:treatment/change", async (c) => {
    const form = await readForm(c);
    const code = form.text("code");
    const verb = form.text("verb");
    const change = verb === "retire" ? { verb, code } : { verb: "move", code, by: verb === "up" ? -1 : 1 };
    return answer(c, await perform(house, c.get("view").staff, (x) => changeQuestionnaire(x, { ...at(c), change })));
  });
  routes.post("/:treatment/publish", async (c) =>
    answer(c, await perform(house, c.get("view").staff, (context) => publishQuestionnaire(context, at(c)))),
  );
  routes.post("/:treatment/discard", async (c) =>
    answer(c, await perform(house, c.get("view").staff, (context) => discardQuestionnaire(context, at(c)))),
  );
  const answer = (c: BoardContext, result: { ok: true } | { ok: false; reason: string }) => {
    if (result.ok) return c.redirect(`${LIST}/${at(c).treatment}?saved=yes`, 303);
    if (result.reason === "not_allowed") return refusedPage(c);
    return editor(c, c.get("view").say(`board-form-wrong-${result.reason}`));
  };
  return routes;
}
