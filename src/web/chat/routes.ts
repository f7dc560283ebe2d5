import { Hono } from "hono";
import type { WebDeps } from "../deps.ts";
import { type ChatLimits, chatApi } from "./chat-api.ts";

/** Everything a customer reaches with a browser: the chat page and its JSON API. */
export function chatRoutes(deps: WebDeps, limits?: ChatLimits): Hono {
  const routes = new Hono();
  routes.route("/", chatApi(deps, limits));
  return routes;
}
