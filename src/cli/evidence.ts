import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedSections, makeEvidence } from "../actions/privacy/evidence-pack.ts";
import { bundledCatalogues } from "../bundled-catalogues.ts";
import { isLocale } from "../domain/message/locale.ts";
import { printEvidence } from "../evidence-files.ts";
import { createTexts } from "../text/texts.ts";
import { readOptions, UsageError } from "./options.ts";
import { fail, withSalon } from "./with-salon.ts";

/** `afterglow evidence`: everything about one visit as a PDF and JSON with hashes; with --verify, whether a saved JSON is whole. */
export async function evidence(words: string[]): Promise<void> {
  const {
    appointment,
    verify,
    locale = "zh-CN",
    to = ".",
  } = readOptions(words, [], ["appointment", "verify", "locale", "to"]);
  if (verify !== undefined) return check(verify);
  if (!appointment) throw new UsageError("--appointment is needed.");
  if (!isLocale(locale)) throw new UsageError("--locale should be zh-CN, zh-TW or en.");
  const made = await withSalon(({ run }) => run((context) => makeEvidence(context, { appointmentId: appointment })));
  if (!made.ok) return fail(`There is no appointment with the id ${appointment}.`);
  const [json, pdf] = ["json", "pdf"].map((kind) => join(to, `evidence-${appointment}.${kind}`));
  writeFileSync(json ?? "", `${JSON.stringify(made.pack, null, 2)}\n`, { mode: 0o600 });
  writeFileSync(pdf ?? "", await printEvidence(createTexts(bundledCatalogues), locale, made), { mode: 0o600 });
  process.stdout.write(`${JSON.stringify({ json, pdf, hash: made.pack.hash })}\n`);
}

async function check(path: string): Promise<void> {
  const saved: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isPack(saved)) return fail(`${path} is no evidence pack.`);
  const changed = await changedSections(saved);
  if (changed.length > 0) return fail(`${path} was changed after it was made: ${changed.join(", ")}.`);
  process.stdout.write(`${JSON.stringify({ whole: true, hash: saved.hash })}\n`);
}

function isPack(value: unknown): value is Parameters<typeof changedSections>[0] {
  if (typeof value !== "object" || value === null) return false;
  return (
    "sections" in value &&
    "hashes" in value &&
    "hash" in value &&
    "kind" in value &&
    value.kind === "afterglow-evidence"
  );
}
