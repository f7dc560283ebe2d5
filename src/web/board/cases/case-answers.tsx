import { look } from "../../../actions/board/look.ts";
import { type OpenedCase, readCase, readCaseList } from "../../../actions/board/read-cases.ts";
import type { House } from "../../../actions/context.ts";
import { readHold } from "../../../actions/privacy/read-hold.ts";
import { missing } from "../refused.tsx";
import { type BoardContext, branchIds, type View } from "../view.ts";
import type { CaseHead } from "./case-head.tsx";
import { CasesPage } from "./case-page.tsx";
import type { ReplyProps } from "./reply.tsx";

/** A case that the one who looks may see; null for any other. */
export function openedCase(house: House, view: View, id: string): Promise<OpenedCase | null> {
  return look(house, view.staff, (context) => readCase(context, id, branchIds(view)));
}

export function caseList(house: House, view: View, closed: boolean) {
  return look(house, view.staff, (context) => readCaseList(context, view.branch.id, closed));
}

/** The whole page of a case; with a refusal it shows it below the conversation. */
export async function casePage(house: House, c: BoardContext, id: string, reply?: Partial<ReplyProps>) {
  const view = c.get("view");
  const opened = await openedCase(house, view, id);
  if (!opened) return missing(c);
  const closed = opened.line.status === "closed";
  const hold = await look(house, view.staff, (context) => readHold(context, { caseId: id }));
  const props = { view, hold, lines: await caseList(house, view, closed), closed, opened, reply };
  return c.html(<CasesPage {...props} />, reply ? 422 : 200);
}

/** One part of the page, as htmx asks for it. */
export async function casePart(
  house: House,
  c: BoardContext,
  id: string,
  show: (view: View, opened: OpenedCase) => ReturnType<typeof CaseHead>,
) {
  const view = c.get("view");
  const opened = await openedCase(house, view, id);
  return opened ? c.html(show(view, opened)) : missing(c);
}
