import type { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { addPackage, removePackage } from "../../../actions/loyalty/add-package.ts";
import { giveBackSession } from "../../../actions/loyalty/use-package.ts";
import { minorUnits } from "../../../domain/booking/price.ts";
import { readCount } from "../../../domain/transfer/cells.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import type { PackagesProps, PackageTyped } from "./packages-card.tsx";

/** A package is sold, taken out while unused, and a session given back. `page` shows the customer again with a refusal. */
export function addPackageRoutes(
  routes: Hono<BoardEnv>,
  { house }: WebDeps,
  page: (c: BoardContext, id: string, refused: PackagesProps["refused"]) => Response | Promise<Response>,
): void {
  const back = (c: BoardContext, id: string) => c.redirect(`/board/customers/${id}?saved=yes#packages`, 303);
  routes.post("/:id/packages", async (c) => {
    const view = c.get("view");
    const customerId = c.req.param("id");
    const typed = typedPackage(await readForm(c));
    const input = { customerId, ...readTyped(typed, view.branch.currency) };
    const added = await perform(house, view.staff, (context) => addPackage(context, input));
    if (added.ok) return back(c, customerId);
    if (added.reason === "not_found") return missing(c);
    if (added.reason === "not_allowed") return refusedPage(c);
    return page(c, customerId, { words: view.say(`package-wrong-${added.reason}`), typed });
  });
  routes.post("/:id/packages/:package/remove", async (c) => {
    const view = c.get("view");
    const input = { customerId: c.req.param("id"), packageId: c.req.param("package") };
    const removed = await perform(house, view.staff, (context) => removePackage(context, input));
    if (removed.ok) return back(c, input.customerId);
    if (removed.reason === "used") return page(c, input.customerId, { words: view.say("package-wrong-used") });
    return removed.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
  routes.post("/:id/packages/back/:visit", async (c) => {
    const input = { appointmentId: c.req.param("visit") };
    const given = await perform(house, c.get("view").staff, (context) => giveBackSession(context, input));
    return given.ok ? back(c, given.customerId) : missing(c);
  });
}

function typedPackage(form: Typed): PackageTyped {
  const text = (name: string) => form.text(name).trim();
  const counts = { total: text("total"), used: text("used"), price: text("price") };
  return { service: text("service"), ...counts, bought: text("bought"), until: text("until"), note: text("note") };
}

/** What cannot be read becomes what the action refuses. */
function readTyped({ service, total, used, price, bought, until, note }: PackageTyped, currency: string) {
  return {
    serviceId: service || null,
    sessionsTotal: readCount(total) ?? Number.NaN,
    sessionsUsed: used === "" ? 0 : (readCount(used) ?? Number.NaN),
    priceMinor: minorUnits(price, currency) ?? Number.NaN,
    boughtOn: bought || null,
    validUntil: until || null,
    note,
  };
}
