import type { EditedQuestionnaire } from "../../../actions/intake/read-questionnaire.ts";
import { treatmentName } from "../../../domain/cases/reasons.ts";
import type { IntakeQuestion } from "../../../domain/intake/question.ts";
import type { Locale } from "../../../domain/message/locale.ts";
import { Icon } from "../icons.tsx";
import { Chip, Note } from "../pieces.tsx";
import { SettingsSubpage } from "../settings/settings-page.tsx";
import type { View } from "../view.ts";
import { PreviewChat } from "./preview-chat.tsx";
import { versionWords } from "./questionnaire-list.tsx";

interface Props {
  view: View;
  treatment: string;
  edited: EditedQuestionnaire;
  preview: { said: string; locale: Locale; sayIn: (key: string) => string };
  refused?: string;
}

/** The questions in their order beside the chat as a customer will read it. */
export const EditorPage = ({ view, treatment, edited, preview, refused }: Props) => {
  const path = `/board/settings/questionnaires/${treatment}`;
  const back = { path: "/board/settings/questionnaires", words: view.say("board-settings-questionnaires") };
  const title = treatmentName(treatment)?.[view.locale] ?? treatment;
  return (
    <SettingsSubpage view={view} title={title} back={back}>
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <State view={view} path={path} edited={edited} />
      <div class="grid-2 form-editor">
        <section class="stack tight" aria-labelledby="questions-title">
          <h2 id="questions-title">{view.say("board-form-questions")}</h2>
          <ol class="card rows form-questions">
            {edited.questions.map((question, index) => (
              <QuestionLine view={view} path={path} question={question} all={edited.questions} place={index + 1} />
            ))}
          </ol>
          <a class="button main" href={`${path}/question`}>
            <Icon name="plus" />
            {view.say("board-form-add")}
          </a>
        </section>
        <PreviewChat view={view} path={path} questions={edited.questions} {...preview} />
      </div>
    </SettingsSubpage>
  );
};

const State = ({ view, path, edited }: { view: View; path: string; edited: EditedQuestionnaire }) => (
  <section class="card row form-state">
    <p>
      {view.say("board-form-asked-now")} <span class="strong">{versionWords(view, edited.asked)}</span>
      {edited.isDraft ? (
        <>
          {" "}
          <Chip tone="today">{view.say("board-form-draft-of", { version: String(edited.version) })}</Chip>
        </>
      ) : null}
    </p>
    {edited.isDraft ? (
      <div class="actions">
        <form method="post" action={`${path}/publish`}>
          <button type="submit" class="main">
            {view.say("board-form-publish", { version: String(edited.version) })}
          </button>
        </form>
        <details class="menu">
          <summary>{view.say("board-form-discard")}</summary>
          <form class="sheet" method="post" action={`${path}/discard`}>
            <button type="submit">{view.say("board-form-discard-sure")}</button>
          </form>
        </details>
      </div>
    ) : (
      <p class="soft small">{view.say("board-form-how")}</p>
    )}
  </section>
);

interface LineProps {
  view: View;
  path: string;
  question: IntakeQuestion;
  all: IntakeQuestion[];
  place: number;
}

const QuestionLine = ({ view, path, question, all, place }: LineProps) => {
  const { code, kind, rule, text, follows } = question;
  const parent = all.find((one) => one.code === follows?.question);
  return (
    <li class={follows ? "form-question follow-up" : "form-question"} id={`question-${code}`}>
      <a href={`${path}/question?code=${code}`}>
        <span class="soft">{place}.</span> {text[view.locale]}
      </a>
      <div class="row">
        <Chip>{view.say(`board-form-kind-${kind}`)}</Chip>
        {rule ? <Chip tone={rule === "stop" ? "urgent" : "today"}>{view.say(`board-form-rule-${rule}`)}</Chip> : null}
        {parent ? (
          <span class="soft small">
            {view.say("board-form-after", { question: parent.label, answers: answerWords(view, parent, follows) })}
          </span>
        ) : null}
      </div>
      <Deeds view={view} path={path} code={code} />
    </li>
  );
};

function answerWords(view: View, parent: IntakeQuestion, follows: IntakeQuestion["follows"]): string {
  const one = (answer: string) =>
    parent.options.find(({ code }) => code === answer)?.text[view.locale] ?? view.say(`board-form-answer-${answer}`);
  return (follows?.answers ?? []).map(one).join(view.locale === "en" ? ", " : "、");
}

const Deeds = ({ view, path, code }: { view: View; path: string; code: string }) => (
  <form class="row form-deeds" method="post" action={`${path}/change`}>
    <input type="hidden" name="code" value={code} />
    <button type="submit" class="small" name="verb" value="up" aria-label={view.say("board-form-up")}>
      ↑
    </button>
    <button type="submit" class="small" name="verb" value="down" aria-label={view.say("board-form-down")}>
      ↓
    </button>
    <a class="button small" href={`${path}/question?code=${code}`}>
      {view.say("board-form-edit")}
    </a>
    <button type="submit" class="small" name="verb" value="retire">
      {view.say("board-form-retire")}
    </button>
  </form>
);
