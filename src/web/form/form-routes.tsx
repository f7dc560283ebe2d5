import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { perform, systemActor } from "../../actions/context.ts";
import { enterForm, type FormRefusal, type OpenedForm, openForm } from "../../actions/intake/open-form.ts";
import { agreeOnForm, declineForm, keepEarlierAnswers, sendForm } from "../../actions/intake/send-form.ts";
import { readForm } from "../board/form.ts";
import { comesFromUs } from "../board/security.ts";
import { clientAddress } from "../chat/client-address.ts";
import { createRateLimit } from "../chat/rate-limit.ts";
import type { WebDeps } from "../deps.ts";
import { takeAnswer } from "./answer-route.tsx";
import { asHer, viewOf } from "./as-her.ts";
import { formScriptFile, formStyleSheet } from "./form-assets.ts";
import { FormPage } from "./form-page.tsx";
import { tokenOf, wordsFor } from "./form-view.ts";
import { AgreementPage, DonePage } from "./quiet-pages.tsx";
import { refuse, refusedForm } from "./refused.tsx";

const MOST_BYTES = 64 * 1024;
/** Of one address: generous for a thumb, too little for a flood. */
const PER_MINUTE = 300;

/** The questions before a visit as a page: opened by a sealed link or by Telegram's word, never by a cookie. */
export function formRoutes(deps: WebDeps): Hono {
  const routes = new Hono();
  routes.onError((error, c) => {
    deps.house.log.error("A form's page failed.", { path: c.req.path, why: String(error) });
    return refuse(c, wordsFor(c, deps), "failed");
  });
  routes.get("/form/form.css", formStyleSheet);
  routes.get("/form/form.js", formScriptFile);
  routes.use("/form/*", protect);
  routes.use("/form/*", ours(deps), smallBody(deps));
  routes.get("/form", async (c) => {
    const found = await open(c, deps);
    if (!found.ok) return refusedForm(c, deps, found);
    const view = viewOf(c, deps, found);
    return c.html(view.form.agreed ? <FormPage view={view} /> : <AgreementPage view={view} />);
  });
  routes.post("/form/enter", (c) => enter(c, deps));
  routes.post("/form/answer", (c) => takeAnswer(c, deps));
  routes.post("/form/agree", (c) => agree(c, deps));
  routes.post("/form/unchanged", async (c) => {
    const done = await asHer(c, deps, keepEarlierAnswers);
    return done.ok ? c.redirect(viewOf(c, deps, done.form).address(""), 303) : refusedForm(c, deps, done);
  });
  routes.post("/form/send", async (c) => {
    const done = await asHer(c, deps, (context, form) =>
      form.agreed ? sendForm(context, form, labelOf(deps, form, "form-send")) : Promise.resolve(null),
    );
    if (!done.ok) return refusedForm(c, deps, done);
    const view = viewOf(c, deps, done.form);
    if (!done.value) return refuse(c, view, "not_agreed");
    await deps.receive(done.value);
    return c.redirect(view.address("/sent"), 303);
  });
  routes.get("/form/sent", (c) => donePage(c, deps, "thanks"));
  routes.get("/form/in-person", (c) => donePage(c, deps, "in-person"));
  return routes;
}

async function agree(c: Context, deps: WebDeps) {
  const wish = (await readForm(c)).text("choice");
  if (wish === "yes") {
    const done = await asHer(c, deps, agreeOnForm);
    return done.ok ? c.redirect(viewOf(c, deps, done.form).address(""), 303) : refusedForm(c, deps, done);
  }
  const done = await asHer(c, deps, (context, form) =>
    declineForm(context, form, labelOf(deps, form, "intake-button-in-person")),
  );
  if (!done.ok) return refusedForm(c, deps, done);
  await deps.receive(done.value);
  return c.redirect(viewOf(c, deps, done.form).address("/in-person"), 303);
}

/** Telegram's word is read by the messenger's own adapter; the answer is the address to go on at. */
async function enter(c: Context, deps: WebDeps) {
  const words = wordsFor(c, deps);
  const vouched = await deps.telegramVouches?.((await readForm(c)).text("initData"));
  if (!vouched?.ok) return refuse(c, words, vouched?.reason ?? "altered");
  const input = { token: tokenOf(c), telegramUserId: vouched.userId };
  const entered = await perform(deps.house, systemActor, (context) => enterForm(context, input));
  if (!entered.ok) return refuse(c, words, entered.reason);
  return c.text(wordsFor(c, deps, undefined, entered.token).address(""));
}

async function donePage(c: Context, deps: WebDeps, kind: "thanks" | "in-person") {
  const found = await open(c, deps);
  return found.ok ? c.html(<DonePage view={viewOf(c, deps, found)} kind={kind} />) : refusedForm(c, deps, found);
}

function open(c: Context, deps: WebDeps): Promise<OpenedForm | FormRefusal> {
  return perform(deps.house, systemActor, (context) => openForm(context, tokenOf(c)));
}

/** What stands in her chat as what she tapped. */
function labelOf(deps: WebDeps, form: OpenedForm, key: string): string {
  return deps.texts.say(form.chat.locale, key);
}

/** Only pages of our own may send; there is no cookie that another site could use, and this is the second lock. */
function ours(deps: WebDeps): MiddlewareHandler {
  const rate = createRateLimit(PER_MINUTE);
  return async (c, next) => {
    if (c.req.method !== "POST") return next();
    if (!comesFromUs(c, deps.publicUrl)) return refuse(c, wordsFor(c, deps), "origin");
    const address = clientAddress(c);
    if (address !== null && rate.secondsToWait(address, Date.now()) > 0) {
      return refuse(c, wordsFor(c, deps), "too_busy");
    }
    return next();
  };
}

function smallBody(deps: WebDeps): MiddlewareHandler {
  return bodyLimit({ maxSize: MOST_BYTES, onError: (c) => refuse(c, wordsFor(c, deps), "too_large") });
}

/** Telegram's own site shows the page in a frame when it is opened there; nobody else may. */
const protect: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set(
    "Content-Security-Policy",
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors https://web.telegram.org",
  );
  c.res.headers.set("X-Content-Type-Options", "nosniff");
  // same-origin rather than no-referrer: with the latter browsers send "Origin: null" with our own forms.
  c.res.headers.set("Referrer-Policy", "same-origin");
  c.res.headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
};
