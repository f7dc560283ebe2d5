import type { MiddlewareHandler } from "hono";
import { look } from "../../actions/board/look.ts";
import { readFrame } from "../../actions/board/read-frame.ts";
import { systemActor } from "../../actions/context.ts";
import { staffOfSession } from "../../actions/salon/staff-of-session.ts";
import type { WebDeps } from "../deps.ts";
import { wayBack } from "./form.ts";
import { readBranch, readSession } from "./session-cookie.ts";
import { signedOut } from "./sign-in.tsx";
import type { BoardEnv } from "./view.ts";

/** Everything behind it is for people of the salon: without a session there is a page that says how to get in, with status 401. */
export function signedIn(deps: WebDeps): MiddlewareHandler<BoardEnv> {
  return async (c, next) => {
    const token = readSession(c, deps);
    const { house } = deps;
    const staff = token ? await staffOfSession(house.store.db, token, house.now()) : null;
    const frame = staff && (await look(house, systemActor, (context) => readFrame(context, staff, readBranch(c))));
    if (!staff || !frame) return signedOut(c, deps);
    const { locale } = staff;
    c.set("view", {
      ...frame,
      locale,
      staff,
      say: (key, values) => deps.texts.say(locale, key, values),
      knows: (key) => deps.texts.has(locale, key),
      now: house.now(),
      path: c.req.path,
      back: wayBack(c.req.method === "GET" ? c.req.path : refererPath(c.req.header("Referer"))),
      saved: c.req.query("saved") === "yes",
    });
    await next();
  };
}

/** A page that answers a form stands at the form's address; one comes back to the page the form was on. */
function refererPath(referer: string | undefined): string {
  return referer && URL.canParse(referer) ? new URL(referer).pathname : "/board";
}
