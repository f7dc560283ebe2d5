import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { SESSION_DAYS } from "../../actions/salon/staff-of-session.ts";
import type { WebDeps } from "../deps.ts";

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

export function readBranch(c: Context): string | undefined {
  return getCookie(c, BRANCH);
}
