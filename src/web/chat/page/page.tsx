import type { Locale } from "../../../domain/message/locale.ts";
import type { Texts } from "../../../text/texts.ts";
import { type PageData, pageWords } from "../page-data.ts";
import { welcomeButtons } from "../welcome.ts";
import { drawings } from "./drawings.ts";

export interface PageProps {
  texts: Texts;
  locale: Locale;
  salon: string;
  branchName: string | null;
  branch: string | null;
  start: string | null;
  zone: string;
  embedded: boolean;
  /** Changes with the style and the script, so that a new version is never mixed with an old one. */
  version: string;
}

const languages: [Locale, string][] = [
  ["zh-CN", "简体"],
  ["zh-TW", "繁體"],
  ["en", "English"],
];

/** The customer's chat page. All its words come from the catalogue, none of its scripts or styles stand in the page. */
export function ChatPage(props: PageProps) {
  const { texts, locale, salon, embedded, version } = props;
  const say = (word: string) => texts.say(locale, `chat-${word}`, { salon });
  const { branch, start, zone } = props;
  const data: PageData = { locale, branch, start, zone, embedded, words: pageWords(say) };
  const name = props.branchName ? `${salon} · ${props.branchName}` : salon;
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <title>{say("title")}</title>
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#262120" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`/chat/chat.css?v=${version}`} />
        <script type="module" src={`/chat/chat.js?v=${version}`} />
      </head>
      <body class={embedded ? "embedded" : ""} data-chat={JSON.stringify(data)}>
        <Drawings />
        <div class="chat">
          <Head name={name} say={say} locale={locale} embedded={embedded} />
          <p id="notice" class="notice" role="status" hidden />
          <main id="scroll" tabindex={0}>
            <div class="middle">
              <Welcome {...props} words={say("welcome")} />
              <div id="log" role="log" aria-live="off" aria-label={say("log")} />
              <div id="typing" class="typing" aria-hidden="true" hidden>
                <i />
                <i />
                <i />
              </div>
            </div>
          </main>
          <button id="newer" type="button" hidden>
            <Icon name="down" />
            {say("newer")}
          </button>
          <Composer say={say} />
        </div>
        <noscript>
          <p class="no-script">{say("no-script")}</p>
        </noscript>
      </body>
    </html>
  );
}

type Say = (word: string) => string;

function Head({ name, say, locale, embedded }: { name: string; say: Say; locale: Locale; embedded: boolean }) {
  return (
    <header class="head">
      <span class="mark">
        <Icon name="flower" />
      </span>
      <div class="names">
        <h1>{name}</h1>
        <p id="who">{say("assistant")}</p>
      </div>
      <div class="language">
        <Icon name="globe" />
        <select id="language" aria-label={say("language")} autocomplete="off">
          {languages.map(([value, label]) => (
            <option value={value} lang={value} selected={value === locale}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {embedded ? (
        <button id="close" class="round" type="button" aria-label={say("close")}>
          <Icon name="close" />
        </button>
      ) : null}
    </header>
  );
}

function Welcome({ texts, locale, words }: PageProps & { words: string }) {
  return (
    <section id="welcome" class="welcome">
      <span class="mark">
        <Icon name="flower" />
      </span>
      <p>{words}</p>
      <div class="ways">
        {welcomeButtons(texts, locale).map(({ label, action }) => (
          <button type="button" value={action}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

function Composer({ say }: { say: Say }) {
  return (
    <footer class="write">
      <form id="composer" autocomplete="off">
        <button id="attach" class="round" type="button" aria-label={say("photo")}>
          <Icon name="photo" />
        </button>
        <input id="photo" type="file" accept="image/jpeg,image/png,image/webp" tabindex={-1} hidden />
        <label for="text" class="hidden-words">
          {say("input")}
        </label>
        <textarea id="text" rows={1} placeholder={say("placeholder")} enterkeyhint="send" dir="auto" />
        <button id="send" class="send" type="submit" aria-label={say("send")} disabled>
          <Icon name="send" />
        </button>
      </form>
    </footer>
  );
}

function Icon({ name }: { name: string }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}

function Drawings() {
  return (
    <svg class="drawings" aria-hidden="true">
      {Object.entries(drawings).map(([name, paths]) => (
        <symbol id={`icon-${name}`} viewBox="0 0 24 24">
          {paths.map((path) => (
            <path d={path} />
          ))}
        </symbol>
      ))}
    </svg>
  );
}
