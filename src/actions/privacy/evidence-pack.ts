import { type EvidenceOfVisit, readEvidence } from "../../storage/evidence.ts";
import type { ActionContext } from "../context.ts";
import { whyRefused } from "../salon/allowed.ts";
import { recordAudit } from "./record-audit.ts";

export type { EvidenceOfVisit } from "../../storage/evidence.ts";

/** The pack as it is saved: `hashes` are SHA-256 (hexadecimal) of each section's JSON, `hash` that of the hashes' JSON. */
export interface EvidencePack {
  kind: "afterglow-evidence";
  version: 1;
  appointmentId: string;
  madeAt: string;
  madeBy: string;
  from: string;
  to: string;
  sections: Record<string, unknown[]>;
  hashes: Record<string, string>;
  hash: string;
}

export type EvidenceResult =
  | { ok: true; pack: EvidencePack; visit: EvidenceOfVisit }
  | { ok: false; reason: "not_found" | "not_allowed" };

/**
 * Everything about one visit, for a dispute: consents with the words that were shown, answers, what was used, messages as sent, cases,
 * triage decisions with the rulebook's version, and who did what. Managers and owners of the branch; that it was made stands in
 * the audit. Of each message: when it was written, given to the channel, accepted, given up, and seen where the channel tells that.
 */
export async function makeEvidence(context: ActionContext, input: { appointmentId: string }): Promise<EvidenceResult> {
  const visit = await readEvidence(context.tx, input.appointmentId, context.now);
  const refused = whyRefused(context.actor, "privacy.export", visit?.branchId);
  if (refused || !visit) return { ok: false, reason: refused ?? "not_found" };
  // As it will be read back: dates are texts, what is undefined is not there.
  const sections: Record<string, unknown[]> = JSON.parse(withoutKeys(JSON.stringify(visit.sections)));
  const hashes: Record<string, string> = {};
  for (const [name, rows] of Object.entries(sections)) hashes[name] = await digest(rows);
  await recordAudit(
    context,
    "privacy.evidence",
    { kind: "customer", id: visit.customerId },
    { appointmentId: input.appointmentId },
  );
  const head = { kind: "afterglow-evidence" as const, version: 1 as const, appointmentId: input.appointmentId };
  const made = { madeAt: context.now.toISOString(), madeBy: context.actor.name };
  const span = { from: visit.from.toISOString(), to: visit.to.toISOString() };
  return { ok: true, visit, pack: { ...head, ...made, ...span, sections, hashes, hash: await digest(hashes) } };
}

/** A button of hers may lead to her form for some days: the pack says that it was there, and is no way in. */
function withoutKeys(json: string): string {
  return json.replaceAll(/(\/form\?t=)[\w.-]+/g, "$1…");
}

/** The sections of a saved pack that are not what was hashed; empty when it is whole. */
export async function changedSections(pack: Pick<EvidencePack, "sections" | "hashes" | "hash">): Promise<string[]> {
  const names = [...new Set([...Object.keys(pack.sections), ...Object.keys(pack.hashes)])];
  const changed: string[] = [];
  for (const name of names) {
    if ((await digest(pack.sections[name] ?? null)) !== pack.hashes[name]) changed.push(name);
  }
  return (await digest(pack.hashes)) === pack.hash ? changed : [...changed, "hashes"];
}

async function digest(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(value)));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
