import type { IntakeAnswer } from "../../domain/intake/answers.ts";
import type { IntakeQuestion } from "../../domain/intake/question.ts";
import { LONGEST_ANSWER } from "../../domain/intake/read-answer.ts";
import { answerButton } from "../../domain/intake/yes-no-words.ts";
import type { FormView } from "./form-view.ts";

/** What one question shows beside itself: that it is saved, or why it was not. */
export interface Said {
  words: string;
  wrong: boolean;
}

interface CardProps {
  view: FormView;
  question: IntakeQuestion;
  answers: IntakeAnswer[];
  /** What is asked as things stand. */
  visible: IntakeQuestion[];
  /** What was refused just now, and what she had written. */
  refused?: { code: string; said: Said; words: string };
}

/** One question and, below it, those that its answer asks for. Each answer is saved by itself. */
export const QuestionCard = (props: CardProps) => {
  const { view, question, answers, refused } = props;
  const { code } = question;
  const mine = refused?.code === code ? refused : undefined;
  const to = view.address("/answer");
  const given = answers.find((answer) => answer.code === code);
  return (
    <>
      <form
        id={`q-${code}`}
        class={`card question${mine ? " wrong" : ""}`}
        method="post"
        action={to}
        hx-post={to}
        hx-trigger="change, submit"
        hx-swap="none"
        hx-sync="#questions:queue all"
      >
        <input type="hidden" name="code" value={code} />
        <fieldset class={`field${mine ? " wrong" : ""}`}>
          <legend>{question.text[view.locale]}</legend>
          <Answer view={view} question={question} given={given} words={mine?.words ?? given?.words ?? ""} />
        </fieldset>
        <OwnWords view={view} question={question} given={given} />
        <SavedLine code={code} said={mine?.said ?? savedBefore(view, given)} />
        <noscript>
          <button type="submit">{view.say("form-save")}</button>
        </noscript>
      </form>
      <FollowUps {...props} />
    </>
  );
};

/** The questions that this one's answer asks for. */
export const FollowUps = ({ oob, ...props }: CardProps & { oob?: true }) => {
  const { question, visible } = props;
  const follow = visible.filter(({ follows }) => follows?.question === question.code);
  return (
    <div id={`after-${question.code}`} class="follow-ups" hx-swap-oob={oob ? "true" : undefined}>
      {follow.map((one) => (
        <QuestionCard {...props} question={one} />
      ))}
    </div>
  );
};

/** What she wrote in the chat to a question that is tapped here: it is not lost. */
const OwnWords = ({ view, question, given }: Pick<AnswerProps, "view" | "question" | "given">) => {
  const tapped = question.kind === "yes_no" || question.options.length > 0;
  if (!tapped || !given?.words || given.answer === "skipped") return null;
  return <p class="hint">{view.say("form-own-words", { words: given.words })}</p>;
};

export const SavedLine = ({ code, said, oob }: { code: string; said: Said | null; oob?: true }) => (
  <p
    id={`saved-${code}`}
    class={`saved${said?.wrong ? " error" : ""}`}
    role={said?.wrong ? "alert" : "status"}
    hx-swap-oob={oob ? "true" : undefined}
  >
    {said ? said.words : ""}
  </p>
);

function savedBefore(view: FormView, given: IntakeAnswer | undefined): Said | null {
  return given && !given.open ? { words: `✓ ${view.say("form-saved")}`, wrong: false } : null;
}

interface AnswerProps {
  view: FormView;
  question: IntakeQuestion;
  given: IntakeAnswer | undefined;
  words: string;
}

const Answer = (props: AnswerProps) => {
  const { view, question, given, words } = props;
  const { kind } = question;
  if (kind === "yes_no" || kind === "one") return <Choices {...props} />;
  if (kind === "several") return <Several {...props} />;
  if (kind === "photo") {
    const here = given?.value === "photo";
    return <p class="hint">{view.say(here ? "form-photo-given" : "form-photo-in-chat")}</p>;
  }
  const { text, least = 0, most = 0 } = { ...question, text: question.text[view.locale] };
  const hint = kind === "number" && most <= least ? "form-hint-words" : `form-hint-${kind}`;
  return (
    <>
      <span class="hint">{view.say(hint, { least, most })}</span>
      {kind === "words" ? (
        <textarea name="words" rows={2} maxlength={LONGEST_ANSWER} aria-label={text}>
          {words}
        </textarea>
      ) : (
        <input
          name="words"
          value={words}
          maxlength={200}
          inputmode={kind === "number" ? "decimal" : undefined}
          aria-label={text}
          autocomplete="off"
        />
      )}
    </>
  );
};

const Choices = ({ view, question, given }: AnswerProps) => {
  const offered =
    question.kind === "yes_no"
      ? (["yes", "no", "unsure"] as const).map((code) => ({ code, label: view.say(answerButton(code, question.text)) }))
      : question.options.map(({ code, text }) => ({ code, label: text[view.locale] }));
  const chosen = given?.answer === "given" ? given.chosen?.[0] : given?.answer;
  return (
    <div class="boxes">
      {[...offered, { code: "skipped", label: view.say("form-skip") }].map(({ code, label }) => (
        <label class={`box${code === "skipped" ? " quiet" : ""}`}>
          <input type="radio" name="chosen" value={code} checked={chosen === code} autocomplete="off" />
          {label}
        </label>
      ))}
    </div>
  );
};

const Several = ({ view, question, given }: AnswerProps) => (
  <>
    <span class="hint">{view.say("form-hint-several")}</span>
    <div class="boxes">
      {question.options.map(({ code, text }) => (
        <label class="box">
          <input
            type="checkbox"
            name="chosen"
            value={code}
            checked={given?.chosen?.includes(code) ?? false}
            autocomplete="off"
          />
          {text[view.locale]}
        </label>
      ))}
    </div>
  </>
);
