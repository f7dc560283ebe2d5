import type { Child } from "hono/jsx";
import { FormDocument } from "./form-document.tsx";
import type { FormView, Words } from "./form-view.ts";

const Quiet = ({ words, title, path, children }: { words: Words; title: string; path?: string; children?: Child }) => (
  <FormDocument words={words} title={title} path={path}>
    <div class="quiet-page">
      <h1>{title}</h1>
      {children}
    </div>
  </FormDocument>
);

/** Before anything is asked: may we ask about health? The same words as in the chat. */
export const AgreementPage = ({ view }: { view: FormView }) => {
  const { visit } = view.form.opened;
  const salon = view.form.chat.branchName;
  return (
    <Quiet words={view} title={view.say("form-title")} path="">
      <p>{view.say("intake-consent-why", { service: visit.service })}</p>
      <p>{view.say("intake-consent-who", { salon })}</p>
      <p>{view.say("intake-consent-withdraw")}</p>
      <form class="stack tight" method="post" action={view.address("/agree")}>
        <button type="submit" class="main" name="choice" value="yes">
          {view.say("intake-button-agree")}
        </button>
        <button type="submit" name="choice" value="no">
          {view.say("intake-button-in-person")}
        </button>
      </form>
    </Quiet>
  );
};

/** The form was sent, or she will be asked in person; the chat says the same. */
export const DonePage = ({ view, kind }: { view: FormView; kind: "thanks" | "in-person" }) => (
  <Quiet words={view} title={view.say(`form-${kind}-title`)}>
    <p role="status">{view.say(`form-${kind}`)}</p>
    <p class="soft">{view.say("form-thanks-close")}</p>
    <div class="actions">
      <button type="button" id="close" class="main" hidden>
        {view.say("form-to-chat")}
      </button>
      {view.form.chat.channel === "webchat" ? (
        <a class="button main" href="/chat">
          {view.say("form-to-chat")}
        </a>
      ) : null}
      {kind === "thanks" ? (
        <a class="button" href={view.address("")}>
          {view.say("form-back")}
        </a>
      ) : null}
    </div>
  </Quiet>
);

/** Telegram is asked who has opened the page. */
export const EnterPage = ({ words }: { words: Words }) => (
  <Quiet words={words} title={words.say("form-title")}>
    <p
      id="enter"
      role="status"
      data-to={words.address("/enter", words.locale)}
      data-only={words.say("form-only-telegram")}
    >
      {words.say("form-opening")}
    </p>
    <noscript>
      <p>{words.say("form-only-telegram")}</p>
    </noscript>
  </Quiet>
);

/** Why the page cannot be opened, and what to do; `to` leads on where there is a way. */
export const RefusedPage = ({ words, sentence, to }: { words: Words; sentence: string; to?: string }) => (
  <Quiet words={words} title={words.say("form-refused-title")}>
    <p role="alert">{sentence}</p>
    {to ? (
      <a class="button main" href={to}>
        {words.say("form-open-new")}
      </a>
    ) : null}
  </Quiet>
);
