import { Hono } from "hono";
import { look } from "../../actions/board/look.ts";
import { readFeed } from "../../actions/calendars/read-feed.ts";
import { systemActor } from "../../actions/context.ts";
import type { WebDeps } from "../deps.ts";

const SECRET = /^([\w-]{43})\.ics$/;

/** Calendars that programs read under a secret address: /calendar/<secret>.ics. A wrong one and an ended one are answered alike. */
export function feedRoutes({ house }: WebDeps): Hono {
  return new Hono().get("/calendar/:file", async (c) => {
    const [, token] = SECRET.exec(c.req.param("file")) ?? [];
    const file = token ? await look(house, systemActor, (context) => readFeed(context, token)) : null;
    c.header("Referrer-Policy", "no-referrer");
    c.header("X-Robots-Tag", "noindex");
    c.header("X-Content-Type-Options", "nosniff");
    if (file === null) return c.text("There is no calendar at this address. A new one is made on the board.", 404);
    const tag = `"${await fingerprint(file)}"`;
    c.header("ETag", tag);
    c.header("Cache-Control", "private, no-cache");
    if (c.req.header("If-None-Match") === tag) return c.body(null, 304);
    c.header("Content-Type", "text/calendar; charset=utf-8");
    c.header("Content-Disposition", 'inline; filename="afterglow.ics"');
    return c.body(file);
  });
}

async function fingerprint(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
