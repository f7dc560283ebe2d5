import { treatmentName } from "../../../domain/cases/reasons.ts";
import { answersTo } from "../../../domain/intake/edit-questionnaire.ts";
import { type IntakeQuestion, questionKinds, rules } from "../../../domain/intake/question.ts";
import { Select, TextArea, TextField } from "../fields.tsx";
import { Note } from "../pieces.tsx";
import { SettingsSubpage } from "../settings/settings-page.tsx";
import type { View } from "../view.ts";
import { optionLines, type TypedQuestion } from "./question-form.ts";

interface Props {
  view: View;
  treatment: string;
  questions: IntakeQuestion[];
  /** The question that is changed; a new one without. */
  question?: IntakeQuestion;
  /** What was typed and refused. */
  typed?: TypedQuestion;
  refused?: string;
}

/** One question: its words in three languages, how it is answered, what an answer means, and after which answer it is asked. */
export const QuestionPage = ({ view, treatment, questions, question, typed, refused }: Props) => {
  const path = `/board/settings/questionnaires/${treatment}`;
  const shown = typed ?? question;
  const back = { path, words: treatmentName(treatment)?.[view.locale] ?? treatment };
  const title = view.say(shown?.code ? "board-form-edit-title" : "board-form-new-title");
  const before = earlier(questions, shown?.code ?? "");
  return (
    <SettingsSubpage view={view} title={title} back={back}>
      {refused ? <Note tone="wrong">{refused}</Note> : null}
      <form class="card stack form-words" method="post" action={`${path}/question`}>
        <input type="hidden" name="code" value={shown?.code ?? ""} />
        <Words view={view} name="text" value={shown?.text} />
        <Words view={view} name="label" value={shown?.label} />
        <Answering view={view} shown={shown} />
        <Meaning view={view} shown={shown} />
        <FollowUp view={view} before={before} follows={shown?.follows ?? null} />
        <div class="actions">
          <button type="submit" class="main">
            {view.say("board-save")}
          </button>
          <a class="button" href={path}>
            {view.say("board-form-cancel")}
          </a>
        </div>
      </form>
    </SettingsSubpage>
  );
};

function earlier(questions: IntakeQuestion[], code: string): IntakeQuestion[] {
  const at = questions.findIndex((question) => question.code === code);
  return at === -1 ? questions : questions.slice(0, at);
}

type Shown = IntakeQuestion | TypedQuestion | undefined;

const Words = ({ view, name, value }: { view: View; name: "text" | "label"; value?: IntakeQuestion["text"] }) => (
  <fieldset class="stack tight">
    <legend>{view.say(`board-form-${name}`)}</legend>
    <p class="hint">{view.say(`board-form-${name}-hint`)}</p>
    <TextField
      name={`${name}-zh-CN`}
      label={view.say("board-form-in-zh-CN")}
      hint={view.locale === "en" ? view.say("board-form-other-hint") : undefined}
      value={value?.["zh-CN"]}
      required={view.locale !== "en"}
    />
    <TextField
      name={`${name}-en`}
      label={view.say("board-form-in-en")}
      hint={view.locale === "en" ? undefined : view.say("board-form-other-hint")}
      value={value?.en}
      required={view.locale === "en"}
    />
    <TextField
      name={`${name}-zh-TW`}
      label={view.say("board-form-in-zh-TW")}
      hint={view.say("board-form-tw-hint")}
      value={value?.["zh-TW"]}
    />
  </fieldset>
);

const Answering = ({ view, shown }: { view: View; shown: Shown }) => (
  <fieldset class="stack tight">
    <legend>{view.say("board-form-answering")}</legend>
    <Select
      name="kind"
      label={view.say("board-form-kind")}
      value={shown?.kind ?? "yes_no"}
      choices={questionKinds.map((kind) => ({ value: kind, label: view.say(`board-form-kind-${kind}`) }))}
    />
    <div class="if-choosing">
      <TextArea
        name="options"
        label={view.say("board-form-options")}
        hint={view.say("board-form-options-hint")}
        rows={5}
        value={optionLines(shown?.options ?? [])}
      />
    </div>
    <div class="row if-number">
      <TextField name="least" label={view.say("board-form-least")} type="number" value={numberText(shown, "least")} />
      <TextField name="most" label={view.say("board-form-most")} type="number" value={numberText(shown, "most")} />
    </div>
  </fieldset>
);

function numberText(shown: Shown, name: "least" | "most"): string {
  const value = shown && name in shown ? Reflect.get(shown, name) : undefined;
  return typeof value === "number" ? String(value) : "";
}

const Meaning = ({ view, shown }: { view: View; shown: Shown }) => (
  <fieldset class="stack tight">
    <legend>{view.say("board-form-meaning")}</legend>
    <Select
      name="rule"
      label={view.say("board-form-rule")}
      value={shown?.rule ?? ""}
      choices={["", ...rules].map((rule) => ({ value: rule, label: view.say(`board-form-rule-${rule || "none"}`) }))}
    />
    <div class="if-yes-no">
      <Select
        name="worrying"
        label={view.say("board-form-worrying")}
        value={shown?.worrying ?? "yes"}
        choices={["yes", "no"].map((value) => ({ value, label: view.say(`intake-button-${value}`) }))}
      />
    </div>
    <TextField
      name="holdsDays"
      label={view.say("board-form-holds")}
      type="number"
      inputmode="numeric"
      value={String(shown?.holdsDays ?? 90)}
    />
  </fieldset>
);

interface FollowProps {
  view: View;
  before: IntakeQuestion[];
  follows: IntakeQuestion["follows"];
}

const FollowUp = ({ view, before, follows }: FollowProps) => (
  <fieldset class="stack tight">
    <legend>{view.say("board-form-follow")}</legend>
    <p class="hint">{view.say("board-form-follow-hint")}</p>
    {before.length === 0 ? <p class="soft">{view.say("board-form-follow-none")}</p> : null}
    {before.map((parent) => (
      <details class="disclosure" open={follows?.question === parent.code}>
        <summary>{parent.text[view.locale]}</summary>
        <div class="boxes">
          {answersTo(parent).map((answer) => (
            <label class="box">
              <input
                type="checkbox"
                name="follows"
                value={`${parent.code}~${answer}`}
                checked={follows?.question === parent.code && follows.answers.includes(answer)}
              />
              <span>
                {parent.options.find(({ code }) => code === answer)?.text[view.locale] ??
                  view.say(`board-form-answer-${answer}`)}
              </span>
            </label>
          ))}
        </div>
      </details>
    ))}
  </fieldset>
);
