import { Hono } from "hono";
import type { WebDeps } from "../deps.ts";
import { type ChatLimits, chatApi } from "./chat-api.ts";
import { pageRoutes } from "./page/page-routes.tsx";

/** Everything a customer reaches with a browser: the chat page, the widget and the JSON API behind both. */
export function chatRoutes(deps: WebDeps, limits?: ChatLimits): Hono {
  const routes = new Hono();
  routes.route("/", chatApi(deps, limits));
  routes.route("/", pageRoutes(deps));
  return routes;
}
