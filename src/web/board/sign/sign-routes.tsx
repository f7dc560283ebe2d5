import { Hono } from "hono";
import { look } from "../../../actions/board/look.ts";
import { type ActionContext, perform } from "../../../actions/context.ts";
import { readToSign, type ToSignHere } from "../../../actions/intake/read-to-sign.ts";
import { type SalonSignature, signAtSalon } from "../../../actions/intake/sign-at-salon.ts";
import { isLocale, nearestLocale } from "../../../domain/message/locale.ts";
import { treatmentOf } from "../../../domain/salon/treatments.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm } from "../form.ts";
import { missing, refusedPage } from "../refused.tsx";
import { type BoardContext, type BoardEnv, branchIds, can } from "../view.ts";
import { SignPage } from "./sign-page.tsx";

/** The risks of a visit, read and signed at the salon on a device of ours. */
export function signRoutes({ house, texts }: WebDeps): Hono<BoardEnv> {
  const routes = new Hono<BoardEnv>();
  const read = (c: BoardContext) => {
    const view = c.get("view");
    const given = treatmentOf(c.req.query("as") ?? "")?.code;
    const input = { appointmentId: c.req.param("id") ?? "", branchIds: branchIds(view), given };
    return look(house, view.staff, (context) => readToSign(context, input));
  };
  const page = (c: BoardContext, toSign: ToSignHere, asked: string, wrong = false) => {
    const view = c.get("view");
    const { customer } = toSign;
    const language = isLocale(asked) ? asked : nearestLocale(customer.locale);
    const given = treatmentOf(c.req.query("as") ?? "")?.code;
    const path = `/board/sign/${c.req.param("id")}?${given ? `as=${given}&` : ""}`;
    const sayIn: typeof view.say = (key, values) => texts.say(language, key, values);
    const props = { view, id: c.req.param("id") ?? "", path, toSign, language, sayIn, name: customer.name };
    return c.html(<SignPage {...props} wrong={wrong} />, wrong ? 422 : 200);
  };
  routes.get("/:id", async (c) => {
    if (!can(c.get("view"), "appointment.mark")) return refusedPage(c);
    const toSign = await read(c);
    return toSign ? page(c, toSign, c.req.query("in") ?? "") : missing(c);
  });
  routes.post("/:id", async (c) => {
    const view = c.get("view");
    if (!can(view, "appointment.mark")) return refusedPage(c);
    const toSign = await read(c);
    if (!toSign) return missing(c);
    const form = await readForm(c);
    const signed = await perform(house, view.staff, (context) => signAll(context, toSign, form.text("signature")));
    if (!signed.ok && signed.reason === "signature_empty") return page(c, toSign, form.text("in"), true);
    // The device is in her hands: who else comes today is not for her, so she stays on this page.
    const given = treatmentOf(c.req.query("as") ?? "")?.code;
    const language = isLocale(form.text("in")) ? form.text("in") : nearestLocale(toSign.customer.locale);
    return c.redirect(`/board/sign/${c.req.param("id")}?${given ? `as=${given}&` : ""}in=${language}`, 303);
  });
  return routes;
}

async function signAll(
  context: ActionContext,
  { risks }: ToSignHere,
  name: string,
): Promise<SalonSignature | { ok: true }> {
  for (const { visit, signed } of risks) {
    if (signed) continue;
    const done = await signAtSalon(context, { appointmentId: visit.appointmentId, name, treatment: visit.treatment });
    if (!done.ok) return done;
  }
  return { ok: true };
}
