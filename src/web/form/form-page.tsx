import type { Child } from "hono/jsx";
import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { FormDocument } from "./form-document.tsx";
import type { FormView } from "./form-view.ts";
import { QuestionCard, type Said } from "./question-card.tsx";

interface FormPageProps {
  view: FormView;
  refused?: { code: string; said: Said; words: string };
  /** What she wrote worries: it stands above the questions. */
  warning?: Child;
}

/** All questions on one page, each saved as it is answered. */
export const FormPage = ({ view, refused, warning }: FormPageProps) => {
  const { form } = view;
  const { answers } = form.opened.intake;
  const first = form.visible.filter(({ follows }) => follows === null);
  return (
    <FormDocument words={view} title={view.say("form-title")} path="">
      <Head view={view} />
      <Progress view={view} visible={form.visible} answers={answers} />
      <div id="alert">{warning}</div>
      {form.answeredBefore ? <EarlierAnswers view={view} answeredAt={form.answeredBefore} /> : null}
      <div id="questions" class="stack">
        {first.map((question) => (
          <QuestionCard view={view} question={question} answers={answers} visible={form.visible} refused={refused} />
        ))}
      </div>
      <Finish view={view} />
    </FormDocument>
  );
};

const Head = ({ view }: { view: FormView }) => {
  const { form } = view;
  const { visit, intake } = form.opened;
  const when = { instant: visit.startsAt.toISOString(), zone: visit.zone, style: "dateTime" as const };
  const sentAt = intake.status === "finished" ? intake.finishedAt : null;
  return (
    <header class="stack tight">
      <p class="soft small">{form.chat.branchName}</p>
      <h1>{view.say("form-title")}</h1>
      <p class="strong">{view.say("form-for", { service: visit.service, when })}</p>
      <p class="soft">
        {sentAt
          ? view.say("form-sent-before", {
              when: { instant: sentAt.toISOString(), zone: visit.zone, style: "dateTime" },
            })
          : view.say("form-saves")}
      </p>
    </header>
  );
};

/** How far she is, always in sight. */
export const Progress = ({
  view,
  visible,
  answers,
  oob,
}: {
  view: FormView;
  visible: IntakeQuestion[];
  answers: IntakeAnswer[];
  oob?: true;
}) => {
  const given = new Set(answers.filter(({ open }) => !open).map(({ code }) => code));
  const done = visible.filter(({ code }) => given.has(code)).length;
  const words = done === visible.length ? "form-all-answered" : "form-progress";
  return (
    <div id="so-far" class="so-far" role="status" hx-swap-oob={oob ? "true" : undefined}>
      <span class="small strong">{view.say(words, { done, all: visible.length })}</span>
      <progress value={done} max={visible.length} aria-hidden="true" />
    </div>
  );
};

const EarlierAnswers = ({ view, answeredAt }: { view: FormView; answeredAt: Date }) => {
  const { zone } = view.form.opened.visit;
  const when = { instant: answeredAt.toISOString(), zone, style: "date" as const };
  return (
    <form class="card stack tight" method="post" action={view.address("/unchanged")}>
      <p>{view.say("form-before", { when })}</p>
      <button type="submit">{view.say("form-before-keep")}</button>
    </form>
  );
};

const Finish = ({ view }: { view: FormView }) => {
  const { form } = view;
  const sent = form.opened.intake.status === "finished";
  return (
    <form class="finish" method="post" action={view.address("/send")} data-once>
      <OpenRest view={view} visible={form.visible} answers={form.opened.intake.answers} />
      <button type="submit" class="main">
        {view.say(sent ? "form-send-again" : "form-send")}
      </button>
    </form>
  );
};

/** What is still without an answer; nothing stops her from sending. */
export const OpenRest = ({ view, visible, answers, oob }: Parameters<typeof Progress>[0]) => {
  const given = new Set(answers.filter(({ open }) => !open).map(({ code }) => code));
  const count = visible.filter(({ code }) => !given.has(code)).length;
  return (
    <p id="open-rest" class="soft" hx-swap-oob={oob ? "true" : undefined}>
      {count > 0 ? view.say("form-open-rest", { count }) : ""}
    </p>
  );
};
