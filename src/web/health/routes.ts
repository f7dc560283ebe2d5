import { Hono } from "hono";
import type { House } from "../../actions/context.ts";
import { readHealth } from "../../actions/salon/read-health.ts";

/** A message that should have left this long ago means that something is stuck. */
const MAX_OUTBOX_AGE_SECONDS = 300;

/** Health for whatever watches the process, and figures for Prometheus. */
export function healthRoutes(house: House): Hono {
  const app = new Hono();
  app.get("/healthz", (c) => c.json({ ok: true }));
  app.get("/readyz", async (c) => {
    const health = await readHealth(house).catch(() => null);
    if (!health) return c.json({ ready: false, why: "The database does not answer." }, 503);
    const ready = health.outboxAgeSeconds <= MAX_OUTBOX_AGE_SECONDS;
    const why = ready ? undefined : "Messages have been waiting for too long to be sent.";
    return c.json({ ready, why, ...health }, ready ? 200 : 503);
  });
  app.get("/metrics", async (c) => {
    const health = await readHealth(house);
    const lines = Object.entries(health).map(([name, value]) => {
      const metric = `afterglow_${name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
      return `# TYPE ${metric} gauge\n${metric} ${value}\n`;
    });
    return c.body(lines.join(""), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" });
  });
  return app;
}
