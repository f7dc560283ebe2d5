import type { Hono } from "hono";
import { perform } from "../../../actions/context.ts";
import { correctRecord } from "../../../actions/file/correct-record.ts";
import { editFacts } from "../../../actions/file/edit-facts.ts";
import { putBackFact, takeBackFact } from "../../../actions/file/take-back-fact.ts";
import type { FactEntry } from "../../../domain/file/fact.ts";
import { type FactGroup, factGroups, kindsOf } from "../../../domain/file/kinds.ts";
import type { WebDeps } from "../../deps.ts";
import { readForm, type Typed } from "../form.ts";
import { recordOf, typedRecord } from "../record-fields.tsx";
import { missing, refusedPage } from "../refused.tsx";
import type { BoardContext, BoardEnv } from "../view.ts";
import type { FileCardProps } from "./file/file-card.tsx";

/** What the page says when something was refused. */
export interface FileRefused {
  factsRefused?: FileCardProps["refused"];
  recordRefused?: string;
}

/** Staff write facts into the file, take them back, and put them back. `page` shows the customer again with a refused form. */
export function addFileRoutes(
  routes: Hono<BoardEnv>,
  { house }: WebDeps,
  page: (c: BoardContext, id: string, refused: FileRefused) => Response | Promise<Response>,
): void {
  routes.post("/:id/facts", async (c) => {
    const view = c.get("view");
    const customerId = c.req.param("id");
    const form = await readForm(c);
    const group = factGroups.find((one) => one === form.text("group"));
    if (!group) return missing(c);
    const input = { customerId, zone: view.branch.zone, group, entries: entriesOf(form, group) };
    const result = await perform(house, view.staff, (context) => editFacts(context, input));
    if (result.ok) return c.redirect(`/board/customers/${customerId}?saved=yes#file`, 303);
    if (result.reason === "invalid")
      return page(c, customerId, {
        factsRefused: { group, problems: result.problems, typed: (field) => form.text(field) },
      });
    return result.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
  routes.post("/:id/visits/:visit", async (c) => {
    const view = c.get("view");
    const form = await readForm(c);
    const ids = { customerId: c.req.param("id"), appointmentId: c.req.param("visit") };
    const input = { ...ids, ...recordOf(typedRecord(form)) };
    const result = await perform(house, view.staff, (context) => correctRecord(context, input));
    if (result.ok) return c.redirect(`/board/customers/${ids.customerId}?saved=yes`, 303);
    if (result.reason === "not_found") return missing(c);
    return page(c, ids.customerId, { recordRefused: view.say(`board-record-wrong-${result.reason}`) });
  });
  routes.post("/:id/facts/:fact/take-back", async (c) => {
    const input = { customerId: c.req.param("id"), factId: c.req.param("fact") };
    const result = await perform(house, c.get("view").staff, (context) => takeBackFact(context, input));
    if (result.ok) return c.redirect(`/board/customers/${input.customerId}?removed=${input.factId}#file`, 303);
    return result.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
  routes.post("/:id/facts/:fact/put-back", async (c) => {
    const input = { customerId: c.req.param("id"), factId: c.req.param("fact") };
    const result = await perform(house, c.get("view").staff, (context) => putBackFact(context, input));
    if (result.ok) return c.redirect(`/board/customers/${input.customerId}?saved=yes#file`, 303);
    return result.reason === "not_allowed" ? refusedPage(c) : missing(c);
  });
}

function entriesOf(form: Typed, group: FactGroup): FactEntry[] {
  return kindsOf(group).map((kind) => ({
    kind,
    value: form.text(`${kind}.value`),
    words: form.text(`${kind}.words`),
    on: form.text(`${kind}.on`),
    volunteered: form.text(`${kind}.volunteered`) === "yes",
  }));
}
