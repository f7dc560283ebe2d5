import { type Context, Hono } from "hono";
import { readSalonFront } from "../../../actions/customers/read-salon-front.ts";
import { isLocale, type Locale, nearestLocale } from "../../../domain/message/locale.ts";
import type { WebDeps } from "../../deps.ts";
import { chatScript } from "./chat-script.ts";
import { ChatPage } from "./page.tsx";
import { styleFrame } from "./style-frame.ts";
import { styleMessages } from "./style-messages.ts";
import { styleTokens } from "./style-tokens.ts";
import { styleWidget } from "./style-widget.ts";
import { widgetScript } from "./widget-script.ts";

const style = styleTokens + styleFrame + styleMessages;
const version = fingerprint(style + chatScript);

/** The chat page, what it loads, and the script for the salon's own site. */
export function pageRoutes(deps: WebDeps): Hono {
  const routes = new Hono();
  const show = (c: Context) => showPage(c, deps);
  routes.get("/", show);
  routes.get("/chat", show);
  routes.get("/chat/chat.css", (c) => asset(c, "text/css", style));
  routes.get("/chat/chat.js", (c) => asset(c, "text/javascript", chatScript));
  routes.get("/chat/widget.css", (c) => sharedAsset(c, "text/css", styleWidget));
  routes.get("/widget.js", (c) => sharedAsset(c, "text/javascript", widgetScript));
  return routes;
}

async function showPage(c: Context, deps: WebDeps) {
  const branch = c.req.query("branch") || null;
  const locale = localeOf(c);
  const front = (await readSalonFront(deps.house, branch ?? undefined)) ?? (await readSalonFront(deps.house));
  const embedded = c.req.query("embed") === "1";
  const start = c.req.query("start") ?? "";
  protect(c, embedded);
  return c.html(
    <ChatPage
      texts={deps.texts}
      locale={locale}
      salon={front?.businessName ?? "Afterglow"}
      branchName={front?.branchName ?? null}
      branch={front?.branchId === branch ? branch : null}
      start={/^[\w-]{1,64}$/.test(start) ? start : null}
      zone={front?.zone ?? "UTC"}
      embedded={embedded}
      version={version}
    />,
  );
}

/** The language that was asked for, else the browser's. */
function localeOf(c: Context): Locale {
  const wanted = c.req.query("lang");
  return isLocale(wanted) ? wanted : nearestLocale(wanted ?? c.req.header("accept-language")?.split(/[,;]/)[0]);
}

/** Nothing runs that we did not serve; only the page made for it may stand in a frame of another site. */
function protect(c: Context, embedded: boolean): void {
  const framedBy = embedded ? "*" : "'none'";
  c.header(
    "Content-Security-Policy",
    `default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${framedBy}`,
  );
  if (!embedded) c.header("X-Frame-Options", "DENY");
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "no-referrer");
  c.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  c.header("Cache-Control", "no-store");
}

function asset(c: Context, mediaType: string, text: string) {
  c.header("X-Content-Type-Options", "nosniff");
  const isThisVersion = c.req.query("v") === version;
  c.header("Cache-Control", isThisVersion ? "public, max-age=31536000, immutable" : "no-cache");
  return c.body(text, 200, { "Content-Type": `${mediaType}; charset=utf-8` });
}

/** What other sites load: fresh within ten minutes of an update, without any change on their side. */
function sharedAsset(c: Context, mediaType: string, text: string) {
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Cross-Origin-Resource-Policy", "cross-origin");
  c.header("Cache-Control", "public, max-age=600");
  return c.body(text, 200, { "Content-Type": `${mediaType}; charset=utf-8` });
}

/** FNV-1a: short, and different whenever the text is. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
