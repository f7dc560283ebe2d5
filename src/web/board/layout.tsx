import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Locale } from "../../domain/message/locale.ts";
import { assetPath } from "./assets.ts";
import { Icon } from "./icons.tsx";
import { Brand, Nav } from "./nav.tsx";
import { BranchSwitch } from "./switches.tsx";
import { can, type View } from "./view.ts";

// htmx must not add or carry over inline styles or evaluate text: the content security policy forbids both. 422 brings a form back with its error.
export const htmxConfig = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  selfRequestsOnly: true,
  historyCacheSize: 0,
  attributesToSettle: [],
  responseHandling: [
    { code: "204", swap: false },
    { code: "[23]..", swap: true },
    { code: "422", swap: true },
    { code: "[45]..", swap: false, error: true },
  ],
});

/** A whole document with nothing around its content. */
export const Document = ({ locale, title, children }: { locale: Locale; title: string; children?: Child }) => (
  <>
    {raw("<!DOCTYPE html>")}
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content="#faf7f3" />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#191614" />
        <meta name="htmx-config" content={htmxConfig} />
        <title>{title}</title>
        <link rel="icon" href={assetPath("icon.svg")} type="image/svg+xml" />
        <link rel="stylesheet" href={assetPath("style.css")} />
        <script src={assetPath("htmx.js")} defer></script>
        <script src={assetPath("board.js")} defer></script>
      </head>
      <body>{children}</body>
    </html>
  </>
);

const DemoNote = ({ view }: { view: View }) => (
  <div class="note demo">
    <Icon name="shop" />
    <span>
      {view.say("board-demo")}{" "}
      {can(view, "salon.setup") ? <a href="/board/settings/salon">{view.say("board-demo-set-up")}</a> : null}
    </span>
  </div>
);

interface PageProps {
  view: View;
  title: string;
  wide?: boolean;
  /** A class for pages with a layout of their own. */
  extra?: string;
  children?: Child;
}

/** A page inside the navigation. */
export const Page = ({ view, title, wide, extra, children }: PageProps) => (
  <Document locale={view.locale} title={`${title} · ${view.branch.businessName}`}>
    <a class="skip" href="#content">
      {view.say("board-skip")}
    </a>
    <div class="shell" data-live={`/board/events?since=${encodeURIComponent(view.mark)}`}>
      {view.branch.demo ? <DemoNote view={view} /> : null}
      <header class="top">
        <Brand name={view.branch.businessName} />
        <BranchSwitch view={view} />
      </header>
      <Nav view={view} />
      <main id="content" class={`page ${wide ? "wide" : ""} ${extra ?? ""}`}>
        {children}
      </main>
    </div>
  </Document>
);
