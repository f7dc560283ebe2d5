import type { Context } from "hono";
import type { BoardBranch } from "../../actions/board/read-frame.ts";
import type { Locale } from "../../domain/message/locale.ts";
import type { Value } from "../../domain/message/outgoing.ts";
import { type FactField, sees } from "../../domain/salon/field-rules.ts";
import { may, type Permission } from "../../domain/salon/permissions.ts";
import type { StaffMember } from "../../domain/salon/staff-member.ts";

/** Everything a page needs to know of who looks at it. */
export interface View {
  locale: Locale;
  say: Say;
  /** Whether the catalogue has such a sentence. */
  knows(key: string): boolean;
  /** Who is signed in; also the actor of what she does. */
  staff: StaffMember;
  /** The branch she looks at, one of `branches`. */
  branch: BoardBranch;
  branches: BoardBranch[];
  now: Date;
  /** The path that was asked for; the navigation marks where it belongs. */
  path: string;
  /** The page to come back to after switching language or branch. */
  back: string;
  openCases: number;
  /** Where the board stood when this page was read; the live stream tells what came after. */
  mark: string;
  /** The form before this page was saved. */
  saved: boolean;
}

/** A sentence of the catalogue in the reader's language. */
export type Say = (key: string, values?: Record<string, Value>) => string;

export interface BoardEnv {
  Variables: { view: View };
}

export type BoardContext = Context<BoardEnv>;

/** Whether her role allows it. */
export function can(view: View, permission: Permission): boolean {
  return may(view.staff.role, permission);
}

/** Whether her role reads a kind of facts about customers. */
export function reads(view: View, field: FactField): boolean {
  return sees(view.staff.role, field);
}

/** The ids of the branches whose things she may see. */
export function branchIds(view: View): string[] {
  return view.branches.map((branch) => branch.id);
}

/** True when htmx asks for a part of the page instead of the browser for all of it. */
export function wantsPart(c: Context): boolean {
  return c.req.header("HX-Request") === "true";
}
