import { Hono } from "hono";
import { staffApiRoutes } from "./api/routes.ts";
import { boardRoutes } from "./board/routes.ts";
import { feedRoutes } from "./calendar/feed-routes.ts";
import { chatRoutes } from "./chat/routes.ts";
import type { WebDeps } from "./deps.ts";
import { formRoutes } from "./form/form-routes.tsx";
import { healthRoutes } from "./health/routes.ts";
import { type SandboxDeps, sandboxRoutes } from "./sandbox/routes.ts";

export interface Doors extends WebDeps {
  /** Only in the sandbox. */
  sandbox: SandboxDeps | null;
  /** The address Telegram calls, when it does. */
  telegramWebhook: Hono | null;
}

const sealed =
  "Something kept here cannot be opened: the secret key is another one, or it was changed. Nothing of it is shown; ask whoever runs Afterglow to run `afterglow doctor`.";

/** Everything that is reached over HTTP. */
export function webApp(deps: Doors): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    deps.house.log.error("A request failed.", { path: c.req.path, why: String(error) });
    if (error.name === "BrokenSeal") return c.json({ error: sealed }, 500);
    return c.json({ error: "Something went wrong on our side. Nothing was lost; please try again." }, 500);
  });
  app.notFound((c) => c.json({ error: "There is nothing at this address." }, 404));
  app.route("/", healthRoutes(deps.house));
  if (deps.sandbox) app.route("/", sandboxRoutes(deps.sandbox));
  if (deps.telegramWebhook) app.route("/", deps.telegramWebhook);
  app.route("/", staffApiRoutes(deps));
  app.route("/", feedRoutes(deps));
  app.route("/", boardRoutes(deps));
  app.route("/", formRoutes(deps));
  app.route("/", chatRoutes(deps));
  return app;
}
