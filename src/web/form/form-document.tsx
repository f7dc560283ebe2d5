import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Locale } from "../../domain/message/locale.ts";
import { htmxConfig } from "../board/layout.tsx";
import { formAssets } from "./form-assets.ts";
import type { Words } from "./form-view.ts";

const languages: [Locale, string][] = [
  ["zh-CN", "简体"],
  ["zh-TW", "繁體"],
  ["en", "English"],
];

interface DocumentProps {
  words: Words;
  title: string;
  /** Where the same page stands in another language; none when there is no page to come back to. */
  path?: string;
  children?: Child;
}

/** A page of the form: nothing around it, nothing on it that we did not serve. */
export const FormDocument = ({ words, title, path, children }: DocumentProps) => (
  <>
    {raw("<!DOCTYPE html>")}
    <html lang={words.locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf7f3" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191614" />
        <meta name="htmx-config" content={htmxConfig} />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={formAssets.style} />
        <script src="/board/assets/htmx.js" defer></script>
        <script src={formAssets.script} defer></script>
      </head>
      <body data-offline={words.say("form-offline")} data-failed={words.say("form-failed")}>
        <main class="form-page stack">
          {path === undefined ? null : <Languages words={words} path={path} />}
          {children}
        </main>
      </body>
    </html>
  </>
);

const Languages = ({ words, path }: { words: Words; path: string }) => (
  <nav class="languages" aria-label={words.say("form-language")}>
    {languages.map(([locale, name]) => (
      <a href={words.address(path, locale)} lang={locale} aria-current={locale === words.locale ? "true" : undefined}>
        {name}
      </a>
    ))}
  </nav>
);
