import type { Context } from "hono";
import { answerForm, askedWith, type FormAnswered } from "../../actions/intake/answer-form.ts";
import { LONGEST_ANSWER } from "../../domain/intake/read-answer.ts";
import { readForm } from "../board/form.ts";
import type { WebDeps } from "../deps.ts";
import { asHer, viewOf } from "./as-her.ts";
import { FormPage, OpenRest, Progress } from "./form-page.tsx";
import type { FormView } from "./form-view.ts";
import { FollowUps, type Said, SavedLine } from "./question-card.tsx";
import { refuse, refusedForm } from "./refused.tsx";
import { Warning } from "./warning.tsx";

type Refused = Extract<FormAnswered, { ok: false }>;
type Kept = Extract<FormAnswered, { ok: true }>;

/** Keeps one answer. The page shows that it is saved and what is asked next; words that worry are answered at once, here and in the chat. */
export async function takeAnswer(c: Context, deps: WebDeps) {
  const typed = await readForm(c);
  const words = typed.text("words");
  const given = { code: typed.text("code"), chosen: typed.all("chosen"), words };
  const done = await asHer(c, deps, (context, form) => answerForm(context, form, given));
  if (!done.ok) return refusedForm(c, deps, done);
  const view = viewOf(c, deps, done.form);
  const answered = done.value;
  if (!answered.ok) return refusedAnswer(c, view, answered, words);
  if (answered.worry) await deps.receive(answered.worry.event);
  if (c.req.header("HX-Request") === "true") return c.html(<AfterAnswer view={view} answered={answered} />);
  const { worry } = answered;
  return worry
    ? c.html(<FormPage view={view} warning={<Warning view={view} decision={worry.decision} />} />)
    : c.redirect(`${view.address("")}#q-${given.code}`, 303);
}

function refusedAnswer(c: Context, view: FormView, { reason, question }: Refused, words: string) {
  if (reason === "not_agreed" || reason === "no_question" || reason === "unknown_choice" || !question) {
    return refuse(c, view, reason);
  }
  const { least = 0, most = 0, code } = question;
  const values = { least, most: reason === "too_long" ? LONGEST_ANSWER : most };
  const said: Said = { words: view.say(`intake-refused-${reason}`, values), wrong: true };
  if (c.req.header("HX-Request") === "true") return c.html(<SavedLine code={code} said={said} oob />, 422);
  return c.html(<FormPage view={view} refused={{ code, said, words }} />, 422);
}

/** The parts of the page that an answer changes; what she is typing elsewhere stays as it is. */
const AfterAnswer = ({ view, answered }: { view: FormView; answered: Kept }) => {
  const { question, answers, worry } = answered;
  const visible = askedWith(view.form, answers);
  const saved: Said = { words: `✓ ${view.say("form-saved")}`, wrong: false };
  return (
    <>
      <SavedLine code={question.code} said={saved} oob />
      <FollowUps view={view} question={question} answers={answers} visible={visible} oob />
      <Progress view={view} visible={visible} answers={answers} oob />
      <OpenRest view={view} visible={visible} answers={answers} oob />
      {worry ? (
        <div id="alert" hx-swap-oob="true">
          <Warning view={view} decision={worry.decision} />
        </div>
      ) : null}
    </>
  );
};
