import type { Context } from "hono";
import { Hono } from "hono";
import type { Child } from "hono/jsx";
import { perform, systemActor } from "../../actions/context.ts";
import { signIn } from "../../actions/salon/sign-in.ts";
import { signOut } from "../../actions/salon/sign-out.ts";
import { type Locale, nearestLocale } from "../../domain/message/locale.ts";
import type { WebDeps } from "../deps.ts";
import { Icon } from "./icons.tsx";
import { Document } from "./layout.tsx";
import { forgetSession, keepSession, readSession } from "./session-cookie.ts";

const QuietPage = ({ locale, title, children }: { locale: Locale; title: string; children?: Child }) => (
  <Document locale={locale} title={title}>
    <main class="quiet-page">
      <div class="brand">
        <span class="mark">
          <Icon name="leaf" />
        </span>
        <span>Afterglow</span>
      </div>
      <h1>{title}</h1>
      {children}
    </main>
  </Document>
);

/** The language her browser asks for first. */
function localeOf(c: Context): Locale {
  return nearestLocale(c.req.header("Accept-Language")?.split(/[,;]/)[0]);
}

/** How to get in, for somebody without a session. */
export function signedOut(c: Context, deps: WebDeps, why = "board-sign-in-how") {
  const locale = localeOf(c);
  const say = (key: string) => deps.texts.say(locale, key);
  if (c.req.header("HX-Request") === "true") return c.body(null, 401, { "HX-Redirect": "/board" });
  return c.html(
    <QuietPage locale={locale} title={say("board-sign-in-title")}>
      <p>{say(why)}</p>
      <ul class="stack">
        <li class="card">
          <span class="strong">Telegram</span>
          <p>{say("board-sign-in-telegram")}</p>
        </li>
        <li class="card">
          <span class="strong">{say("board-sign-in-here")}</span>
          <p>{say("board-sign-in-command")}</p>
          <code class="command">npm run -s afterglow -- board-link</code>
        </li>
      </ul>
      <p class="soft small">{say("board-sign-in-once")}</p>
    </QuietPage>,
    401,
  );
}

/** Something broke on our side; one sentence, and the way back. */
export function sorry(c: Context, deps: WebDeps, error?: Error) {
  const locale = localeOf(c);
  const words = error?.name === "BrokenSeal" ? "board-sealed" : "board-sorry";
  return c.html(
    <QuietPage locale={locale} title={deps.texts.say(locale, "board-sorry-title")}>
      <p>{deps.texts.say(locale, words)}</p>
      <a href="/board">{deps.texts.say(locale, "board-back-today")}</a>
    </QuietPage>,
    500,
  );
}

/** Signing in takes a tap, so that a messenger's link preview does not use up the link. */
export function signInRoutes(deps: WebDeps): Hono {
  const routes = new Hono();
  routes.get("/enter", (c) => {
    const locale = localeOf(c);
    const token = c.req.query("token");
    if (!token) return signedOut(c, deps);
    return c.html(
      <QuietPage locale={locale} title={deps.texts.say(locale, "board-enter-title")}>
        <p>{deps.texts.say(locale, "board-enter-words")}</p>
        <form method="post" action="/board/enter">
          <input type="hidden" name="token" value={token} />
          <button type="submit" class="main">
            <Icon name="door" />
            {deps.texts.say(locale, "board-enter-button")}
          </button>
        </form>
      </QuietPage>,
    );
  });
  routes.post("/enter", async (c) => {
    const { token } = await c.req.parseBody();
    const result = await perform(deps.house, systemActor, (context) => signIn(context, { token: String(token ?? "") }));
    if (!result.ok) return signedOut(c, deps, "board-sign-in-refused");
    keepSession(c, deps, result.sessionToken);
    return c.redirect("/board", 303);
  });
  routes.post("/leave", async (c) => {
    const token = readSession(c, deps);
    if (token) await perform(deps.house, systemActor, (context) => signOut(context, { sessionToken: token }));
    forgetSession(c, deps);
    return c.redirect("/board", 303);
  });
  return routes;
}
