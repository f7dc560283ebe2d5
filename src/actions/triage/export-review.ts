import { redact } from "../../domain/privacy/redact.ts";
import { newestOfEach, type ReviewLine, reviewLine } from "../../domain/review/review-line.ts";
import { allLabels } from "../../storage/triage-reviews.ts";
import type { ActionContext } from "../context.ts";
import { recordAudit } from "../privacy/record-audit.ts";

/** What staff labelled, one line a message, in the corpus's format, without names and numbers. That it was exported stands in the audit. */
export async function exportReview(context: ActionContext): Promise<ReviewLine[]> {
  const onFile = await allLabels(context.tx);
  const namesIn = new Map(onFile.map(({ label, names }) => [label.id, names]));
  const lines = newestOfEach(onFile.map(({ label }) => label)).map((label) =>
    reviewLine(label, (text) => redact(text, namesIn.get(label.id))),
  );
  await recordAudit(context, "triage.export_review", { kind: "review", id: "all" }, { lines: lines.length });
  return lines;
}
