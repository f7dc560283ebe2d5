import type { ToSignHere } from "../../../actions/intake/read-to-sign.ts";
import { type Locale, locales } from "../../../domain/message/locale.ts";
import { localDate } from "../../../domain/time/zone.ts";
import { TextField } from "../fields.tsx";
import { Icon } from "../icons.tsx";
import { Document } from "../layout.tsx";
import { Empty, Note } from "../pieces.tsx";
import type { Say, View } from "../view.ts";

export interface SignProps {
  view: View;
  /** Of the visit. */
  id: string;
  path: string;
  toSign: ToSignHere;
  /** Hers: what she reads and signs is in it, what staff read stays in theirs. */
  language: Locale;
  sayIn: Say;
  name: string;
  /** No name was written. */
  wrong: boolean;
}

/** She reads them: each in itself. */
const languageNames: Record<Locale, string> = { "zh-CN": "简体中文", "zh-TW": "繁體中文", en: "English" };

/** What is handed to her: the risks in her language, and a line for her name. Without the navigation: she holds the device of the salon. */
export const SignPage = (props: SignProps) => {
  const { view, toSign, path, language } = props;
  const back = `/board?date=${localDate(toSign.startsAt, view.branch.zone)}#arrival-${props.id}`;
  const open = toSign.risks.some(({ signed }) => !signed);
  return (
    <Document locale={view.locale} title={view.say("board-sign-title")}>
      <main class="page stack" id="content">
        <a class="back" href={back}>
          <Icon name="left" />
          {view.say("board-nav-today")}
        </a>
        <h1>{props.name}</h1>
        {open ? <p class="soft">{view.say("board-sign-hand-over", { customer: props.name })}</p> : null}
        {toSign.risks.length === 0 ? (
          <Empty title={view.say("board-sign-nothing")} words={view.say("board-sign-nothing-words")}>
            <a href={back}>{view.say("board-back-today")}</a>
          </Empty>
        ) : (
          <>
            <p class="row small">
              {locales.map((one) => (
                <a
                  href={`${path}in=${one}`}
                  aria-current={one === language ? "true" : undefined}
                  class={one === language ? "button small main" : "button small"}
                  lang={one}
                >
                  {languageNames[one]}
                </a>
              ))}
            </p>
            <div lang={language} class="stack">
              {toSign.risks.map((risk) => (
                <Risk {...props} risk={risk} />
              ))}
              {open ? <Signature {...props} /> : <p>{props.sayIn("board-sign-give-back")}</p>}
            </div>
            {open ? null : (
              <div class="actions">
                <a class="button main" href={back}>
                  {view.say("board-back-today")}
                </a>
              </div>
            )}
          </>
        )}
      </main>
    </Document>
  );
};

const Risk = ({ sayIn, language, risk, view }: SignProps & { risk: ToSignHere["risks"][number] }) => {
  const { visit, kind, expected, signed } = risk;
  return (
    <section class="card stack tight">
      <h2>{visit.service[language]}</h2>
      {expected ? (
        <p>
          {sayIn("risk-before", { service: visit.service })} {expected[language]}
        </p>
      ) : null}
      <p>{sayIn(`risk-notice-${kind}`)}</p>
      {signed ? (
        <Note tone="good">
          {sayIn("board-sign-signed", {
            name: signed.words ?? "",
            when: { instant: signed.at, zone: view.branch.zone, style: "dateTime" },
          })}
        </Note>
      ) : null}
    </section>
  );
};

const Signature = ({ path, language, sayIn, wrong }: SignProps) => (
  <form class="card stack" method="post" action={path}>
    <input type="hidden" name="in" value={language} />
    <TextField
      name="signature"
      label={sayIn("board-sign-name")}
      hint={sayIn("board-sign-name-hint")}
      maxlength={80}
      required
      {...(wrong ? { error: sayIn("board-sign-name-missing") } : {})}
    />
    <div class="actions">
      <button type="submit" class="main">
        {sayIn("risk-button-agree")}
      </button>
    </div>
  </form>
);
