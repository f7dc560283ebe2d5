import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

/** A refusal: one sentence that says what was wrong. */
export function refuse(c: Context, status: ContentfulStatusCode, error: string) {
  return c.json({ error }, status);
}

/** A refusal that says when to come back. */
export function tooMany(c: Context, seconds: number) {
  c.header("Retry-After", String(seconds));
  return refuse(c, 429, `Too many at once. Please try again in ${seconds} seconds.`);
}

/** Lets pages of other sites call the chat, without cookies. */
export const anyOrigin: MiddlewareHandler = async (c, next) => {
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Access-Control-Expose-Headers", "Retry-After");
  if (c.req.method !== "OPTIONS") return next();
  c.header("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
  c.header("Access-Control-Allow-Headers", "Authorization, Content-Type, Last-Event-ID");
  c.header("Access-Control-Max-Age", "86400");
  return c.body(null, 204);
};
