import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Rulebook } from "../domain/triage/kept/replay.ts";
import { ruleVersion } from "../domain/triage/rule-version.ts";
import { triage } from "../domain/triage/triage.ts";
import { UsageError } from "./options.ts";

// The bundle of the command line lies as deep as this file, so that this address is right for both.
const folder = new URL("../../src/domain/triage/kept/", import.meta.url);

const keptModule = z.object({
  ruleVersion: z.string(),
  triage: z.custom<Rulebook["triage"]>((value) => typeof value === "function"),
});

/** The versions that were kept, oldest first. */
export function keptVersions(): string[] {
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith(".mjs"));
  return names
    .map((name) => name.slice(0, -".mjs".length))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

/** A kept rulebook by its version, or today's: without a version, or when it bears that one and was not kept. */
export async function openRulebook(version?: string): Promise<Rulebook> {
  if (version === undefined) return { ruleVersion, triage };
  const kept = keptVersions();
  if (kept.includes(version)) {
    const place = new URL(`${version}.mjs`, folder).href;
    return keptModule.parse(await import(/* @vite-ignore */ place));
  }
  if (version === ruleVersion) return { ruleVersion, triage };
  throw new UsageError(`There is no rulebook ${version}. Kept are ${kept.join(", ")}; today's is ${ruleVersion}.`);
}
