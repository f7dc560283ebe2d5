import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { look } from "../../actions/board/look.ts";
import { readFrame } from "../../actions/board/read-frame.ts";
import { systemActor } from "../../actions/context.ts";
import { SESSION_DAYS, staffOfSession } from "../../actions/salon/staff-of-session.ts";
import type { WebDeps } from "../deps.ts";
import { signedOut } from "./sign-in.tsx";
import type { BoardEnv } from "./view.ts";

const BRANCH = "afterglow_branch";

// The __Host- prefix makes browsers refuse the cookie from a sub-domain or over plain HTTP.
const sessionCookie = (deps: WebDeps) => (deps.secure ? "__Host-afterglow_board" : "afterglow_board");
const cookieOptions = (deps: WebDeps) =>
  ({ httpOnly: true, sameSite: "Lax", secure: deps.secure, path: "/", maxAge: SESSION_DAYS * 86_400 }) as const;

export function keepSession(c: Context, deps: WebDeps, token: string): void {
  setCookie(c, sessionCookie(deps), token, cookieOptions(deps));
}

export function readSession(c: Context, deps: WebDeps): string | undefined {
  return getCookie(c, sessionCookie(deps));
}

export function forgetSession(c: Context, deps: WebDeps): void {
  deleteCookie(c, sessionCookie(deps), { path: "/", secure: deps.secure });
}

export function keepBranch(c: Context, deps: WebDeps, branchId: string): void {
  setCookie(c, BRANCH, branchId, cookieOptions(deps));
}

/** Everything behind it is for people of the salon: without a session there is a page that says how to get in, with status 401. */
export function signedIn(deps: WebDeps): MiddlewareHandler<BoardEnv> {
  return async (c, next) => {
    const token = readSession(c, deps);
    const { house } = deps;
    const staff = token ? await staffOfSession(house.store.db, token, house.now()) : null;
    const frame =
      staff && (await look(house, systemActor, (context) => readFrame(context, staff, getCookie(c, BRANCH))));
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
      saved: c.req.query("saved") === "yes",
    });
    await next();
  };
}
