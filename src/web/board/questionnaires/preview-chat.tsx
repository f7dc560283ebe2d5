import type { IntakeAnswer } from "../../../domain/intake/answers.ts";
import type { IntakeQuestion } from "../../../domain/intake/question.ts";
import { nextOpen, placeOf, visibleQuestions } from "../../../domain/intake/walk.ts";
import { answerButton } from "../../../domain/intake/yes-no-words.ts";
import { type Locale, locales } from "../../../domain/message/locale.ts";
import type { View } from "../view.ts";

interface Props {
  view: View;
  path: string;
  questions: IntakeQuestion[];
  /** What was tapped so far, as it stands in the address: "code~answer,code~answer". */
  said: string;
  locale: Locale;
  /** The words of the chat in that language. */
  sayIn: (key: string) => string;
}

/** The form as a customer meets it, to be tapped through; nothing of it is kept. */
export const PreviewChat = ({ view, path, questions, said, locale: language, sayIn }: Props) => {
  const answers = saidBefore(questions, said);
  const open = nextOpen(questions, answers);
  const address = (say: string, inLocale = language) => `${path}?say=${encodeURIComponent(say)}&in=${inLocale}#preview`;
  const done = visibleQuestions(questions, answers).filter(({ code }) =>
    answers.some((answer) => answer.code === code),
  );
  return (
    <section class="stack tight form-preview" id="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{view.say("board-form-preview")}</h2>
      <p class="row small">
        {locales.map((one) => (
          <a href={address(said, one)} aria-current={one === language ? "true" : undefined} class="button small">
            {view.say(`board-form-in-${one}`)}
          </a>
        ))}
      </p>
      <div class="card conversation" lang={language}>
        {done.map((question) => (
          <>
            <Asked question={question} questions={questions} answers={answers} language={language} />
            <p class="bubble customer">{answerIn(sayIn, question, answers, language)}</p>
          </>
        ))}
        {open ? (
          <>
            <Asked question={open} questions={questions} answers={answers} language={language} />
            <p class="row offered">
              {choicesOf(sayIn, open, language).map(({ answer, label }) => (
                <a class="button small" href={address(withSaid(said, open.code, answer))}>
                  {label}
                </a>
              ))}
            </p>
          </>
        ) : (
          <p class="bubble">{sayIn("board-form-preview-end")}</p>
        )}
      </div>
      {said ? (
        <a class="small" href={address("")}>
          {view.say("board-form-preview-again")}
        </a>
      ) : (
        <p class="soft small">{view.say("board-form-preview-how")}</p>
      )}
    </section>
  );
};

interface AskedProps {
  question: IntakeQuestion;
  questions: IntakeQuestion[];
  answers: IntakeAnswer[];
  language: Locale;
}

const Asked = ({ question, questions, answers, language }: AskedProps) => {
  const { at, of } = placeOf(questions, answers, question.code);
  return (
    <p class="bubble">
      <span class="soft small">
        {at}/{of}
      </span>
      <br />
      {question.text[language]}
    </p>
  );
};

function saidBefore(questions: IntakeQuestion[], said: string): IntakeAnswer[] {
  return said.split(",").flatMap((pair): IntakeAnswer[] => {
    const [code = "", answer = ""] = pair.split("~");
    const question = questions.find((one) => one.code === code);
    const option = question?.options.find((one) => one.code === answer);
    if (!question) return [];
    if (option) return [{ code, answer: "given", chosen: [answer], at: "" }];
    const plain = (["yes", "no", "unsure", "skipped", "given"] as const).find((one) => one === answer);
    return plain ? [{ code, answer: plain, at: "" }] : [];
  });
}

function withSaid(said: string, code: string, answer: string): string {
  return [...said.split(",").filter(Boolean), `${code}~${answer}`].join(",");
}

function choicesOf(sayIn: Props["sayIn"], { kind, options, text }: IntakeQuestion, language: Locale) {
  const skip = { answer: "skipped", label: sayIn("intake-button-skip") };
  if (kind === "yes_no") {
    const said = ["yes", "no", "unsure"] as const;
    const plain = said.map((answer) => ({ answer, label: sayIn(answerButton(answer, text)) }));
    return [...plain, skip];
  }
  if (options.length > 0) return [...options.map(({ code, text }) => ({ answer: code, label: text[language] })), skip];
  return [{ answer: "given", label: sayIn(`board-form-preview-${kind}`) }, skip];
}

function answerIn(sayIn: Props["sayIn"], question: IntakeQuestion, answers: IntakeAnswer[], language: Locale): string {
  const given = answers.find(({ code }) => code === question.code);
  const option = question.options.find(({ code }) => given?.chosen?.includes(code));
  if (option) return option.text[language];
  return given?.answer === "given" ? "…" : sayIn(plainAnswer(given?.answer, question));
}

function plainAnswer(answer: IntakeAnswer["answer"] | undefined, { text }: IntakeQuestion): string {
  return answer === "yes" || answer === "no" || answer === "unsure" ? answerButton(answer, text) : "intake-button-skip";
}
