import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";

const POLICY =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const MOST_BYTES = 64 * 1024;

/** Nothing of the board is cached, framed, guessed at, or allowed to run a script that we did not serve. */
export const boardHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  // same-origin rather than no-referrer: with the latter browsers send "Origin: null" with our own forms.
  c.res.headers.set("Content-Security-Policy", POLICY);
  c.res.headers.set("X-Content-Type-Options", "nosniff");
  c.res.headers.set("X-Frame-Options", "DENY");
  c.res.headers.set("Referrer-Policy", "same-origin");
  c.res.headers.set("Cross-Origin-Opener-Policy", "same-origin");
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
};

/** Refuses forms of other sites: whatever is not a plain read must come from a page of our own. */
export function sameOrigin(publicUrl: string): MiddlewareHandler {
  return async (c, next) => {
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    if (!reads && !comesFromUs(c, publicUrl)) return c.text("This form did not come from the board.", 403);
    await next();
  };
}

/** Whether a request was made by a page of our own. */
export function comesFromUs(c: Context, publicUrl: string): boolean {
  const site = c.req.header("Sec-Fetch-Site");
  if (site !== undefined) return site === "same-origin";
  const origin = c.req.header("Origin");
  if (!origin || !URL.canParse(origin)) return false;
  // Behind a proxy the scheme we see differs from the browser's; the host is what counts.
  const ours = [c.req.header("Host") ?? new URL(c.req.url).host];
  if (URL.canParse(publicUrl)) ours.push(new URL(publicUrl).host);
  return ours.includes(new URL(origin).host);
}

const small = bodyLimit({ maxSize: MOST_BYTES, onError: (c) => c.text("That was too much at once.", 413) });

/** Forms of the board are small; only a photo and a table may be larger, each with a limit of its own (photos/photo-routes.tsx, settings/import). */
export const smallBody: MiddlewareHandler = (c, next) =>
  larger.some((path) => c.req.path.startsWith(path)) ? next() : small(c, next);

const larger = ["/board/photos/visits/", "/board/settings/import/"];
