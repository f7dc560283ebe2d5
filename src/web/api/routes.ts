import { OpenAPIHono } from "@hono/zod-openapi";
import type { WebDeps } from "../deps.ts";
import { addAppointments } from "./appointments.ts";
import { addAvailability } from "./availability.ts";
import { addBookings } from "./bookings.ts";
import { addBroadcasts } from "./broadcasts.ts";
import { addCases } from "./cases.ts";
import { addCustomers } from "./customers.ts";
import { addWaitingAndRules } from "./waiting-and-rules.ts";

/** The staff API under /api/staff, and its description. */
export function staffApiRoutes(deps: WebDeps): OpenAPIHono {
  const app = new OpenAPIHono();
  addAppointments(app, deps);
  addAvailability(app, deps);
  addBookings(app, deps);
  addCases(app, deps);
  addCustomers(app, deps);
  addBroadcasts(app, deps);
  addWaitingAndRules(app, deps);
  app.openAPIRegistry.registerComponent("securitySchemes", "staffToken", { type: "http", scheme: "bearer" });
  app.doc31("/api/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Afterglow staff API",
      version: "1",
      description:
        "What staff can do from other programs. `afterglow token` prints a token; the same rules hold as on the board.",
    },
    servers: [{ url: deps.publicUrl }],
  });
  return app;
}
