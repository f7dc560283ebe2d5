import { Hono } from "hono";
import { z } from "zod";
import { parseDuration } from "../../domain/time/duration.ts";

export interface SandboxDeps {
  now(): Date;
  advanceTo(target: Date): Promise<void>;
}

const body = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ set: z.iso.datetime({ offset: true }) }),
]);

/** The demo clock: what would happen in a day happens now. Mounted only in the sandbox. */
export function sandboxRoutes(deps: SandboxDeps): Hono {
  const app = new Hono();
  app.get("/sandbox/clock", (c) => c.json({ now: deps.now().toISOString() }));
  app.post("/sandbox/clock", async (c) => {
    const parsed = body.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) {
      return c.json({ error: 'Send {"advance":"PT24H"} or {"set":"2026-11-21T10:00:00+08:00"}.' }, 400);
    }
    const target = targetOf(parsed.data, deps.now());
    if (!target)
      return c.json(
        { error: "Advance by an ISO 8601 duration such as PT24H or P3D, or set an instant, at most 400 days ahead." },
        400,
      );
    if (target < deps.now()) return c.json({ error: "The clock can only be moved forward." }, 400);
    await deps.advanceTo(target);
    return c.json({ now: deps.now().toISOString() });
  });
  return app;
}

const LONGEST_MS = 400 * 24 * 3_600_000;

function targetOf(wanted: z.infer<typeof body>, now: Date): Date | null {
  if ("set" in wanted) return within(new Date(wanted.set), now);
  const milliseconds = parseDuration(wanted.advance);
  return milliseconds === null ? null : within(new Date(now.getTime() + milliseconds), now);
}

function within(target: Date, now: Date): Date | null {
  return target.getTime() - now.getTime() > LONGEST_MS ? null : target;
}
