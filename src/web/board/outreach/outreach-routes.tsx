import { Hono } from "hono";
import type { WebDeps } from "../../deps.ts";
import type { BoardEnv } from "../view.ts";

export function outreachRoutes(_deps: WebDeps): Hono<BoardEnv> {
  return new Hono<BoardEnv>();
}
